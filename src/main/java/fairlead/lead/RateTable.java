package fairlead.lead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The newest exchange rate of each currency into the base currency; the base itself needs none.
public record RateTable(String base, Map<String, Rate> rates) {

    private static final int CENTS = 2;

    /// What one unit is worth in the base currency, and since when we know.
    public record Rate(BigDecimal rate, LocalDate date) {}

    public RateTable {
        rates = Map.copyOf(rates);
    }

    /// The value in the base currency, to the cent; empty where no rate is known. A rate that was
    /// frozen at the close wins.
    public Optional<BigDecimal> toBase(BigDecimal value, String currency, BigDecimal frozen) {
        if (frozen != null) {
            return Optional.of(cents(value.multiply(frozen)));
        }
        if (currency == null || currency.equals(base)) {
            return Optional.of(cents(value));
        }
        return Optional.ofNullable(rates.get(currency))
                .map(rate -> cents(value.multiply(rate.rate())));
    }

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
