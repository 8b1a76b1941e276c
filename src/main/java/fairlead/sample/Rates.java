package fairlead.sample;

import fairlead.lead.ExchangeRate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What dollar and pound were worth in euros, month by month.
record Rates(List<ExchangeRate> all) {

    private static final List<String> DOLLAR =
            List.of(
                    "0.921", "0.917", "0.925", "0.911", "0.902", "0.897", "0.905", "0.893", "0.886",
                    "0.881", "0.874", "0.868", "0.861");
    private static final List<String> POUND =
            List.of(
                    "1.163", "1.167", "1.171", "1.176", "1.182", "1.185", "1.179", "1.172", "1.168",
                    "1.159", "1.155", "1.151", "1.148");

    static Rates upTo(LocalDate today) {
        List<ExchangeRate> rates = new ArrayList<>();
        LocalDate month = today.withDayOfMonth(1);
        for (int i = 0; i < DOLLAR.size(); i++) {
            LocalDate day = month.minusMonths(DOLLAR.size() - 1L - i);
            rates.add(new ExchangeRate("USD", "EUR", new BigDecimal(DOLLAR.get(i)), day));
            rates.add(new ExchangeRate("GBP", "EUR", new BigDecimal(POUND.get(i)), day));
        }
        return new Rates(rates);
    }

    /// The newest rate of a currency that was known on a day; none for the euro itself.
    Optional<ExchangeRate> on(LocalDate day, String currency) {
        return all.stream()
                .filter(rate -> rate.currency().equals(currency) && !rate.date().isAfter(day))
                .max(Comparator.comparing(ExchangeRate::date));
    }
}
