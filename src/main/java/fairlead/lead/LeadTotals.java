package fairlead.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How many leads, and what they are worth, as it is and weighted by how likely a win is.
///
/// `sum` is empty where a rate is missing: then only the subtotals are true. It is `approximate`
/// where some of it was converted, with rates that are no older than `ratesOf`.
public record LeadTotals(
        long count,
        Optional<Sum> sum,
        List<Subtotal> subtotals,
        boolean approximate,
        LocalDate ratesOf) {

    /// Money and its weighted part: weighted and rounded for each lead, then summed.
    public record Sum(BigDecimal total, BigDecimal weighted, String currency) {}

    /// The leads in one currency, with their values as they are.
    public record Subtotal(String currency, long count, BigDecimal total, BigDecimal weighted) {}

    public LeadTotals {
        subtotals = List.copyOf(subtotals);
    }
}
