package fairlead.ui.pipeline.state;

import fairlead.lead.LeadRow;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/// By what a few changed leads move the numbers of the columns: each is taken out of the column it
/// was in, as it was, and put into the one it is in, as it is.
final class Shift {
    private final List<ColumnViewModel> columns;
    private final Map<Slot, List<LeadRow>> out = new HashMap<>();
    private final Map<Slot, List<LeadRow>> in = new HashMap<>();
    private final Set<UUID> unknown = new HashSet<>();

    Shift(List<ColumnViewModel> columns) {
        this.columns = columns;
    }

    /// `row` is null where nothing is known of the lead; then it only moves numbers if it is new.
    void before(UUID id, LeadRow row, Optional<PileViewModel> pile) {
        if (row == null && pile.isPresent()) {
            unknown.add(id);
        } else if (row != null) {
            column(row, pile).ifPresent(slot -> add(out, slot, row));
        }
    }

    void after(LeadRow row, Optional<PileViewModel> pile) {
        if (!unknown.contains(row.id())) {
            column(row, pile).ifPresent(slot -> add(in, slot, row));
        }
    }

    /// What a lead is worth in a column is told by its chance there.
    void apply(BiFunction<Slot, LeadRow, BigDecimal> chance) {
        for (ColumnViewModel column : columns) {
            Slot slot = column.slot();
            List<LeadRow> left = out.getOrDefault(slot, List.of());
            List<LeadRow> joined = in.getOrDefault(slot, List.of());
            if (!left.isEmpty() || !joined.isEmpty()) {
                column.count(
                        Totals.plus(
                                Totals.minus(
                                        column.counted(), left, row -> chance.apply(slot, row)),
                                joined,
                                row -> chance.apply(slot, row)));
            }
        }
    }

    /// A folded column holds no cards, and takes what its name says.
    private Optional<Slot> column(LeadRow row, Optional<PileViewModel> pile) {
        if (pile.isPresent()) {
            return pile.map(PileViewModel::column);
        }
        return columns.stream()
                .filter(column -> column.foldedProperty().get())
                .map(ColumnViewModel::slot)
                .filter(slot -> slot.equals(Slot.of(slot.group(), row)))
                .findFirst();
    }

    private static void add(Map<Slot, List<LeadRow>> to, Slot slot, LeadRow row) {
        to.computeIfAbsent(slot, fresh -> new ArrayList<>()).add(row);
    }
}
