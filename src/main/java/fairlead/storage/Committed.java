package fairlead.storage;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A work that has just been committed, who ordered it, and the rows it touched.
public record Committed(UUID workId, String kind, Actor actor, List<Row> rows) {

    /// A touched row; `leadId` is null where it belongs to no lead.
    public record Row(String table, UUID id, UUID leadId) {}

    /// The kind under which what others did arrives here.
    public static final String RECEIVED = "sync";

    /// Whether it was done elsewhere and only arrived here.
    public boolean isReceived() {
        return kind.equals(RECEIVED);
    }

    public Set<UUID> leads() {
        return rows.stream().map(Row::leadId).filter(id -> id != null).collect(Collectors.toSet());
    }

    public boolean touches(String table) {
        return rows.stream().anyMatch(row -> row.table().equals(table));
    }
}
