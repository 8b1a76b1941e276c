package fairlead.ui.pipeline.picture;

import fairlead.lead.LeadRow;
import fairlead.lead.LeadTotals;
import fairlead.lead.StatusSetting;
import fairlead.ui.pipeline.pile.PileKey;
import fairlead.ui.pipeline.pile.Slot;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What was read for a board: the columns with their numbers, the rows, and the ids of each pile,
/// all of them or (where `whole` is false) only the first.
public record BoardPicture(
        List<StatusSetting> statuses,
        List<Column> columns,
        List<Row> rows,
        Map<PileKey, List<UUID>> piles,
        List<LeadRow> leads,
        boolean whole) {

    /// A column with its numbers; `name` is empty where its key names it.
    public record Column(Slot slot, String name, LeadTotals totals) {}

    /// A row of the board and the name of its owner, empty for the leads that are nobody's.
    public record Row(Slot slot, String name, LeadTotals totals) {}
}
