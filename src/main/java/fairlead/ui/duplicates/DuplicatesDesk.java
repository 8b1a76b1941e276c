package fairlead.ui.duplicates;

import fairlead.duplicate.DuplicateService;
import fairlead.duplicate.MergeService;
import fairlead.duplicate.PairStore;
import fairlead.storage.Actor;
import fairlead.storage.UndoService;

/// What the screen of duplicates reads from and writes to, and in whose name.
public record DuplicatesDesk(
        DuplicateService duplicates,
        MergeService merges,
        PairStore pairs,
        UndoService undo,
        Actor me) {}
