package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The server's answer to a push: what became of each operation, every touched row as it stands now
/// (null where it is not there or not to be seen), the version each had before, and the rows that
/// turned out to be others.
public record Pushed(
        List<Settled> settled,
        Map<RowKey, ObjectNode> images,
        Map<RowKey, Long> versionsBefore,
        Map<UUID, UUID> aliases) {}
