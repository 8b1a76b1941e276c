package fairlead.sync.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.UUID;

/// What one work did, applied as a whole or not at all: its operations in order and its row of the
/// work log.
public record Group(UUID tx, String kind, ObjectNode work, List<Entry> entries) {

    public Group {
        entries = List.copyOf(entries);
    }

    public long lastSeq() {
        return entries.getLast().seq();
    }
}
