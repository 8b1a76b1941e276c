package fairlead.ui.pipeline.picture;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSort;
import fairlead.ui.pipeline.pile.PileKey;
import fairlead.ui.pipeline.pile.Slot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a board is to show: which leads, in which columns and rows, in which order, and the ids
/// whose rows are wanted besides the first ones of each pile.
public record BoardQuestion(
        LeadFilter filter,
        LeadGroup group,
        boolean rowsByOwner,
        Map<String, LeadSort> sorts,
        Set<String> folded,
        Set<UUID> wanted) {

    public static final LeadSort MY_ORDER = LeadSort.ascending(LeadColumn.RANK);

    LeadSort sort(Slot column) {
        return sorts.getOrDefault(column.id(), MY_ORDER);
    }

    LeadQuery of(PileKey pile) {
        return new LeadQuery(pile.of(filter), sort(pile.column()));
    }

    PileKey pileOf(LeadRow row) {
        return new PileKey(Slot.of(group, row), rowsByOwner ? Slot.of(LeadGroup.OWNER, row) : null);
    }

    boolean isFolded(Slot column) {
        return folded.contains(column.id());
    }

    /// Piles are read where their column is unfolded.
    List<PileKey> piles(List<Slot> columns, List<Slot> rows) {
        return columns.stream()
                .filter(column -> !isFolded(column))
                .flatMap(
                        column ->
                                rows.isEmpty()
                                        ? java.util.stream.Stream.of(new PileKey(column, null))
                                        : rows.stream().map(row -> new PileKey(column, row)))
                .toList();
    }
}
