package fairlead.history;

import fairlead.storage.Actor;
import fairlead.storage.UndoPreview;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;
import fairlead.storage.Undoings.Undoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Takes what activity lists back and does it again, a single work or a whole batch, by the rules
/// of whoever wrote it.
public final class ReversalService {

    private final UndoService undo;
    private final Map<String, Batch> special;

    /// `special` knows, by kind, the batches that have rules of their own for being taken back.
    public ReversalService(UndoService undo, Map<String, Batch> special) {
        this.undo = undo;
        this.special = Map.copyOf(special);
    }

    /// Takes one kind of batch back.
    public interface Batch {
        UndoReport revert(Actor actor, UUID batch, BooleanSupplier goOn);

        /// The leads that would stay although the batch made them.
        Set<UUID> staying(UUID batch);
    }

    /// What taking it back would do, as things stand now.
    public UndoPreview preview(WorkRow row) {
        if (row.batchId() == null) {
            return undo.preview(row.id());
        }
        UndoPreview preview = undo.previewBatch(row.batchId());
        if (!special.containsKey(row.kind())) {
            return preview;
        }
        List<UndoPreview.Staying> all = new ArrayList<>(preview.staying());
        for (UUID lead : special.get(row.kind()).staying(row.batchId())) {
            all.add(new UndoPreview.Staying(new UndoReport.Kept("leads", lead, lead, ""), null));
        }
        return new UndoPreview(preview.values(), all, preview.whole());
    }

    /// Takes it back; `goOn` is asked before each work of a batch.
    public UndoReport undo(Actor actor, WorkRow row, BooleanSupplier goOn) {
        if (row.batchId() == null) {
            return undo.undo(actor, row.id()).result();
        }
        Batch rules = special.get(row.kind());
        return rules == null
                ? undo.undoBatch(actor, row.batchId(), goOn)
                : rules.revert(actor, row.batchId(), goOn);
    }

    /// Does again what was taken back.
    public UndoReport redo(Actor actor, WorkRow row, BooleanSupplier goOn) {
        Undoing undoing = row.standing().undoing().orElseThrow();
        return undoing.batch() == null
                ? undo.undo(actor, undoing.id()).result()
                : undo.undoBatch(actor, undoing.batch(), goOn);
    }
}
