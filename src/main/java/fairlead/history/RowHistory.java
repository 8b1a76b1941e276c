package fairlead.history;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What one work changed in one row, with who did it and from where; `leadId` is null where it
/// belongs to no lead.
public record RowHistory(
        UUID id,
        UUID workId,
        String kind,
        String actorType,
        UUID actorId,
        String source,
        String table,
        UUID rowId,
        UUID leadId,
        String operation,
        JsonNode oldValues,
        JsonNode newValues,
        Instant at) {

    /// A column's value before and after; null where there was or is none.
    public record Change(String column, JsonNode before, JsonNode after) {}

    public boolean isInsert() {
        return operation.equals("insert");
    }

    public boolean isDelete() {
        return operation.equals("delete");
    }

    public boolean touches(String column) {
        return newValues != null && newValues.has(column)
                || isDelete() && oldValues != null && oldValues.has(column);
    }

    public Change change(String column) {
        return new Change(column, value(oldValues, column), value(newValues, column));
    }

    /// Every changed column in the order of the row.
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        JsonNode columns = isDelete() ? oldValues : newValues;
        if (columns != null) {
            columns.fieldNames().forEachRemaining(column -> changes.add(change(column)));
        }
        return changes;
    }

    private static JsonNode value(JsonNode values, String column) {
        JsonNode value = values == null ? null : values.get(column);
        return value == null || value.isNull() ? null : value;
    }
}
