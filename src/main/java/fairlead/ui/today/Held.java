package fairlead.ui.today;

import fairlead.action.ChangedSince;
import fairlead.action.queue.QueueRow;

import java.util.List;

/// A proposal that was not done because what it rests on has changed.
record Held(QueueRow row, List<ChangedSince> changes) {
    Held {
        changes = List.copyOf(changes);
    }
}
