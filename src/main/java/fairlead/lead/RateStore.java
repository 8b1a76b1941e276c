package fairlead.lead;

import fairlead.storage.SqlReading;
import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The exchange rates that the company keeps, newest first.
public final class RateStore {

    private static final String DEFAULT = "USD";

    private static final String RATES =
            "select r.currency, r.base_currency, r.rate, r.rate_date from exchange_rates r"
                    + " order by r.rate_date desc, r.id";

    private static final String USUAL =
            "select l.estimated_value_currency from leads l"
                    + " where l.estimated_value_currency is not null"
                    + " group by l.estimated_value_currency"
                    + " order by count(*) desc, l.estimated_value_currency limit 1";

    private final CompanyStore company = new CompanyStore();

    /// The newest rate of a currency to the company's base currency.
    public Optional<ExchangeRate> latest(Work work, String currency) {
        String base = base(work);
        return work.session()
                .createSelectionQuery(
                        "from ExchangeRate r where r.baseCurrency = :base"
                                + " and r.currency = :currency order by r.date desc, r.id",
                        ExchangeRate.class)
                .setParameter("base", base)
                .setParameter("currency", currency)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /// The currency of the company's sums: the one it chose, else that of its newest rates, else
    /// the one that most leads have.
    public String base(Work work) {
        SqlReading reading = SqlReading.in(work.session());
        return base(reading, rates(reading));
    }

    public RateTable table(Work work) {
        return table(work.session());
    }

    /// The newest rate of every currency to the base currency.
    public RateTable table(SharedSessionContract session) {
        return table(SqlReading.in(session));
    }

    RateTable table(SqlReading reading) {
        List<Kept> rates = rates(reading);
        String base = base(reading, rates);
        Map<String, RateTable.Rate> newest = new LinkedHashMap<>();
        rates.stream()
                .filter(kept -> kept.base.equals(base))
                .forEach(kept -> newest.putIfAbsent(kept.currency, kept.rate));
        return new RateTable(base, newest);
    }

    private record Kept(String currency, String base, RateTable.Rate rate) {}

    private static List<Kept> rates(SqlReading reading) {
        return reading.rows(RATES).stream().map(RateStore::kept).toList();
    }

    private static Kept kept(Object[] cells) {
        RateTable.Rate rate = new RateTable.Rate((BigDecimal) cells[2], (LocalDate) cells[3]);
        return new Kept((String) cells[0], (String) cells[1], rate);
    }

    private String base(SqlReading reading, List<Kept> rates) {
        return company.baseCurrency(reading)
                .orElseGet(() -> rates.isEmpty() ? usual(reading) : rates.getFirst().base);
    }

    private static String usual(SqlReading reading) {
        return reading.column(USUAL, Map.of(), String.class).stream().findFirst().orElse(DEFAULT);
    }
}
