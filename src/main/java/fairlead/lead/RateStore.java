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

    /// The newest rate of a currency to the company's base currency.
    public Optional<ExchangeRate> latest(Work work, String currency) {
        return work.session()
                .createSelectionQuery(
                        "from ExchangeRate r where r.currency = :currency order by r.date desc",
                        ExchangeRate.class)
                .setParameter("currency", currency)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /// The newest rate of every currency. The base is that of the newest rates; without any, it is
    /// the currency that most leads have.
    RateTable table(SharedSessionContract session) {
        List<ExchangeRate> rates =
                session.createSelectionQuery(
                                "from ExchangeRate r order by r.date desc, r.id",
                                ExchangeRate.class)
                        .getResultList();
        String base = rates.isEmpty() ? usual(session) : rates.getFirst().baseCurrency();
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
