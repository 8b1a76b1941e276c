package fairlead.lead;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the database counts for one currency: leads, those with a value, those whose value could be
/// converted, and their sums.
record CurrencyTotals(
        String currency,
        long count,
        long valued,
        long converted,
        LeadTotals.Sum own,
        LeadTotals.Sum base) {

    /// One part for each currency.
    static List<CurrencyTotals> merged(List<CurrencyTotals> parts) {
        Map<String, CurrencyTotals> merged = new TreeMap<>();
        parts.forEach(part -> merged.merge(part.currency, part, CurrencyTotals::and));
        return List.copyOf(merged.values());
    }

    private CurrencyTotals and(CurrencyTotals other) {
        return new CurrencyTotals(
                currency,
                count + other.count,
                valued + other.valued,
                converted + other.converted,
                add(own, other.own),
                add(base, other.base));
    }

    private static LeadTotals.Sum add(LeadTotals.Sum one, LeadTotals.Sum other) {
        return new LeadTotals.Sum(
                one.total().add(other.total()),
                one.weighted().add(other.weighted()),
                one.currency());
    }

    static LeadTotals sum(List<CurrencyTotals> parts, RateTable rates) {
        List<CurrencyTotals> valued =
                parts.stream()
                        .filter(part -> part.valued > 0)
                        .sorted(Comparator.comparing(CurrencyTotals::currency))
                        .toList();
        List<CurrencyTotals> foreign =
                valued.stream().filter(part -> !part.isIn(rates.base())).toList();
        Optional<LeadTotals.Sum> sum = total(valued, rates.base());
        return new LeadTotals(
                parts.stream().mapToLong(CurrencyTotals::count).sum(),
                sum,
                valued.stream().map(CurrencyTotals::subtotal).toList(),
                sum.isPresent() && sum.get().currency().equals(rates.base()) && !foreign.isEmpty(),
                foreign.stream()
                        .map(part -> rates.rates().get(part.currency))
                        .filter(rate -> rate != null)
                        .map(RateTable.Rate::date)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Optional<LeadTotals.Sum> total(List<CurrencyTotals> valued, String base) {
        if (valued.stream().allMatch(part -> part.converted == part.valued)) {
            return Optional.of(
                    new LeadTotals.Sum(
                            add(valued.stream().map(part -> part.base.total()).toList()),
                            add(valued.stream().map(part -> part.base.weighted()).toList()),
                            base));
        }
        return valued.size() == 1 ? Optional.of(valued.getFirst().own) : Optional.empty();
    }

    private static BigDecimal add(List<BigDecimal> amounts) {
        return amounts.stream().reduce(RateTable.cents(BigDecimal.ZERO), BigDecimal::add);
    }

    private boolean isIn(String base) {
        return currency.equals(base);
    }

    private LeadTotals.Subtotal subtotal() {
        return new LeadTotals.Subtotal(currency, count, own.total(), own.weighted());
    }
}
