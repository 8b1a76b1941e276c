package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// What one hand does, as the net change of each row.
record Phase(Hand hand, List<Change> changes) {

    Phase {
        changes = List.copyOf(changes);
    }

    /// A row as it was and as it is to be; null where there is none.
    record Change(RowKey key, ObjectNode before, ObjectNode after) {}
}
