package fairlead.action;

import fairlead.settings.FairleadException;

import java.util.List;

/// What a proposal rests on is no longer so; nothing was done.
public final class ChangedSinceException extends FairleadException {
    private final transient List<ChangedSince> changes;

    public ChangedSinceException(List<ChangedSince> changes) {
        super("action.changed-since", null, changes.size());
        this.changes = List.copyOf(changes);
    }

    public List<ChangedSince> changes() {
        return changes;
    }
}
