package fairlead.sync.merge;

import com.fasterxml.jackson.databind.JsonNode;

/// A column that travels; `argument` is what its policy names, or null.
public record SyncColumn(String name, ColumnType type, Policy policy, String argument) {

    public boolean same(JsonNode one, JsonNode other) {
        return type.same(one, other);
    }

    /// Whether a client sends it: all but what the server counts and dates by itself.
    public boolean isSent() {
        return !name.equals("row_version") && !name.equals("updated_at");
    }
}
