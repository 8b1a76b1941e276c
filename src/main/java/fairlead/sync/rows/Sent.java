package fairlead.sync.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Rows on their way into the shared database: however many, one statement with one value.
public final class Sent {

    private Sent() {}

    /// Adds rows, of which each tells these columns.
    public static void insert(
            Trip trip, SyncTable table, List<SyncColumn> columns, List<ObjectNode> rows) {
        String names = names(columns, SyncColumn::name, ", ");
        String sql =
                "insert into %1$s (%2$s) select %2$s from %3$s"
                        .formatted(table.name(), names, rows(table.name()));
        ArrayNode all = JsonNodeFactory.instance.arrayNode(rows.size());
        rows.forEach(row -> all.add(values(columns, row)));
        trip.say(sql, all.toString());
    }

    /// Changes these columns of rows that are there, and must let themselves be changed.
    public static void update(
            Trip trip, SyncTable table, List<SyncColumn> columns, Map<UUID, ObjectNode> rows) {
        String set = names(columns, column -> column.name() + " = n." + column.name(), ", ");
        String sql =
                "update %s r set %s from %s n where r.id = n.id"
                        .formatted(table.name(), set, rows(table.name()));
        ArrayNode all = JsonNodeFactory.instance.arrayNode(rows.size());
        rows.forEach((id, row) -> all.add(values(columns, row).put("id", id.toString())));
        trip.change(rows.size(), sql, all.toString());
    }

    /// The one value of a statement as rows of a table.
    public static String rows(String table) {
        return "jsonb_populate_recordset(null::%s, ?::jsonb)".formatted(table);
    }

    private static String names(
            List<SyncColumn> columns, Function<SyncColumn, String> said, String between) {
        return columns.stream().map(said).collect(Collectors.joining(between));
    }

    private static ObjectNode values(List<SyncColumn> columns, ObjectNode row) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (SyncColumn column : columns) {
            values.set(column.name(), value(column, row.get(column.name())));
        }
        return values;
    }

    /// PostgreSQL takes no text with a character of nothing.
    private static JsonNode value(SyncColumn column, JsonNode value) {
        boolean text = column.type() == ColumnType.TEXT || column.type() == ColumnType.ENUM;
        return text && !ColumnType.isNothing(value)
                ? JsonNodeFactory.instance.textNode(value.asText().replace("\0", ""))
                : value;
    }
}
