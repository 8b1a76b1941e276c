package fairlead.lead.company;

import fairlead.lead.CompanyStore;
import fairlead.lead.ExchangeRate;
import fairlead.lead.RateStore;
import fairlead.storage.Database;
import fairlead.storage.Work;

import org.hibernate.StatelessSession;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the company's money: base currency, rates, and which currencies its leads have.
public final class MoneyStore {

    private static final String USED =
            "select l.currency, count(*) from Lead l where l.deletedAt is null"
                    + " and l.currency is not null and l.value is not null"
                    + " group by l.currency order by count(*) desc, l.currency";

    private static final String RATES =
            "select new fairlead.lead.company.RateRow(r.id, r.currency, r.rate, r.date)"
                    + " from ExchangeRate r where r.baseCurrency = :base"
                    + " order by r.currency, r.date desc";

    private final Database database;
    private final RateStore rates;
    private final CompanyStore company = new CompanyStore();

    public MoneyStore(Database database, RateStore rates) {
        this.database = database;
        this.rates = rates;
    }

    public Money read() {
        return database.read(
                session -> {
                    String base = rates.table(session).base();
                    return new Money(
                            base, rates(session, base), used(session), company.evidence(session));
                });
    }

    private static List<RateRow> rates(StatelessSession session, String base) {
        return session.createSelectionQuery(RATES, RateRow.class)
                .setParameter("base", base)
                .getResultList();
    }

    private static Map<String, Long> used(StatelessSession session) {
        Map<String, Long> used = new LinkedHashMap<>();
        session.createSelectionQuery(USED, Object[].class)
                .getResultList()
                .forEach(cells -> used.put((String) cells[0], (Long) cells[1]));
        return used;
    }

    Optional<ExchangeRate> find(Work work, String currency, String base, LocalDate date) {
        return work.session()
                .createSelectionQuery(
                        "from ExchangeRate r where r.currency = :currency"
                                + " and r.baseCurrency = :base and r.date = :date",
                        ExchangeRate.class)
                .setParameter("currency", currency)
                .setParameter("base", base)
                .setParameter("date", date)
                .uniqueResultOptional();
    }
}
