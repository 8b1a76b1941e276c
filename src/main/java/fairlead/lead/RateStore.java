package fairlead.lead;

import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The exchange rates that the company keeps, newest first.
public final class RateStore {

    private static final String DEFAULT = "USD";

    private final CompanyStore company = new CompanyStore();

    /// The newest rate of a currency to the company's base currency.
    public Optional<ExchangeRate> latest(Work work, String currency) {
        String base = base(work.session());
        return rates(work.session()).stream()
                .filter(rate -> rate.baseCurrency().equals(base))
                .filter(rate -> rate.currency().equals(currency))
                .findFirst();
    }

    /// The currency of the company's sums: the one it chose, else that of its newest rates, else
    /// the one that most leads have.
    public String base(Work work) {
        return base(work.session());
    }

    String base(SharedSessionContract session) {
        return company.baseCurrency(session).orElseGet(() -> guess(session, rates(session)));
    }

    public RateTable table(Work work) {
        return table(work.session());
    }

    /// The newest rate of every currency to the base currency.
    public RateTable table(SharedSessionContract session) {
        List<ExchangeRate> rates = rates(session);
        String base = company.baseCurrency(session).orElseGet(() -> guess(session, rates));
        Map<String, RateTable.Rate> newest = new LinkedHashMap<>();
        rates.stream()
                .filter(rate -> rate.baseCurrency().equals(base))
                .forEach(
                        rate ->
                                newest.putIfAbsent(
                                        rate.currency(),
                                        new RateTable.Rate(rate.rate(), rate.date())));
        return new RateTable(base, newest);
    }

    private static List<ExchangeRate> rates(SharedSessionContract session) {
        return session.createSelectionQuery(
                        "from ExchangeRate r order by r.date desc, r.id", ExchangeRate.class)
                .getResultList();
    }

    private static String guess(SharedSessionContract session, List<ExchangeRate> rates) {
        return rates.isEmpty() ? usual(session) : rates.getFirst().baseCurrency();
    }

    private static String usual(SharedSessionContract session) {
        return session.createSelectionQuery(
                        "select l.currency from Lead l where l.currency is not null"
                                + " group by l.currency order by count(*) desc, l.currency",
                        String.class)
                .setMaxResults(1)
                .uniqueResultOptional()
                .orElse(DEFAULT);
    }
}
