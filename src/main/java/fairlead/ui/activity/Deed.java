package fairlead.ui.activity;

import fairlead.history.RowHistory;
import fairlead.history.WorkRow;
import fairlead.storage.UndoPreview;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A work looked at closely: what it changed (the first of it, where it is very much), what taking
/// it back would do, and what the leads in it are called. The preview is null where it is undone.
record Deed(
        WorkRow work,
        List<RowHistory> changes,
        boolean whole,
        UndoPreview preview,
        Map<UUID, String> leads) {

    Deed {
        changes = List.copyOf(changes);
        leads = Map.copyOf(leads);
    }
}
