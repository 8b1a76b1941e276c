package fairlead.ui.pipeline.state;

import fairlead.lead.LeadRow;
import fairlead.lead.LeadTotals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/// What the numbers of a column will be when cards leave it or come in; without a rate for one of
/// them only the count is foreseen.
public final class Totals {
    private Totals() {}

    static LeadTotals plus(
            LeadTotals totals, Collection<LeadRow> rows, Function<LeadRow, BigDecimal> chance) {
        return change(totals, rows, chance, 1);
    }

    static LeadTotals minus(
            LeadTotals totals, Collection<LeadRow> rows, Function<LeadRow, BigDecimal> chance) {
        return change(totals, rows, chance, -1);
    }

    private static LeadTotals change(
            LeadTotals totals,
            Collection<LeadRow> rows,
            Function<LeadRow, BigDecimal> chance,
            int sign) {
        Optional<LeadTotals.Sum> sum = start(totals, rows);
        for (LeadRow row : rows) {
            sum = sum.flatMap(before -> add(before, row, chance.apply(row), sign));
        }
        return new LeadTotals(
                totals.count() + (long) sign * rows.size(),
                sum,
                totals.subtotals(),
                totals.approximate() || foreign(sum, rows),
                totals.ratesOf());
    }

    private static Optional<LeadTotals.Sum> start(LeadTotals totals, Collection<LeadRow> rows) {
        if (totals.sum().isPresent() || totals.count() > 0) {
            return totals.sum();
        }
        return rows.stream()
                .map(row -> row.deal().currency())
                .filter(currency -> currency != null)
                .findFirst()
                .map(first -> new LeadTotals.Sum(BigDecimal.ZERO, BigDecimal.ZERO, first));
    }

    private static boolean foreign(Optional<LeadTotals.Sum> sum, Collection<LeadRow> rows) {
        return sum.isPresent()
                && rows.stream()
                        .anyMatch(
                                row ->
                                        row.deal().value() != null
                                                && !sum.get()
                                                        .currency()
                                                        .equals(row.deal().currency()));
    }

    private static Optional<LeadTotals.Sum> add(
            LeadTotals.Sum sum, LeadRow row, BigDecimal chance, int sign) {
        if (row.deal().value() == null) {
            return Optional.of(sum);
        }
        boolean same = sum.currency().equals(row.deal().currency());
        BigDecimal value = same ? row.deal().value() : row.deal().baseValue();
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal signed = value.multiply(BigDecimal.valueOf(sign));
        BigDecimal weighted = signed.multiply(chance).setScale(2, RoundingMode.HALF_UP);
        return Optional.of(
                new LeadTotals.Sum(
                        sum.total().add(signed), sum.weighted().add(weighted), sum.currency()));
    }
}
