package fairlead.sync.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import fairlead.sync.merge.ColumnType;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Values of the synced types between JDBC and JSON, the same on both engines.
public final class Cells {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(NODES)
                    .build();

    private Cells() {}

    /// The value as a Java object, null where there is none.
    static Object read(ResultSet row, int index, ColumnType type) throws SQLException {
        return switch (type) {
            case UUID -> row.getObject(index, UUID.class);
            case TEXT, ENUM, JSON -> row.getString(index);
            case TIME -> row.getObject(index, OffsetDateTime.class);
            case DATE -> row.getObject(index, LocalDate.class);
            case NUMBER -> row.getBigDecimal(index);
            case INT -> number(row, index);
            case BOOL -> row.getObject(index, Boolean.class);
        };
    }

    private static Long number(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return row.wasNull() ? null : (Long) value;
    }

    static void bind(PreparedStatement statement, int index, ColumnType type, Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
            return;
        }
        switch (type) {
            case ENUM, JSON -> statement.setObject(index, value, Types.OTHER);
            default -> statement.setObject(index, value);
        }
    }

    static JsonNode json(ColumnType type, Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        return switch (type) {
            case TIME -> NODES.textNode(((OffsetDateTime) value).toInstant().toString());
            case NUMBER -> NODES.numberNode((BigDecimal) value);
            case INT -> NODES.numberNode((Long) value);
            case BOOL -> NODES.booleanNode((Boolean) value);
            case JSON -> parse((String) value);
            default -> NODES.textNode(value.toString());
        };
    }

    static Object object(ColumnType type, JsonNode value) {
        if (ColumnType.isNothing(value)) {
            return null;
        }
        return switch (type) {
            case UUID -> UUID.fromString(value.asText());
            case TEXT, ENUM -> value.asText().replace("\0", "");
            case TIME -> Instant.parse(value.asText()).atOffset(ZoneOffset.UTC);
            case DATE -> LocalDate.parse(value.asText());
            case NUMBER -> value.decimalValue();
            case INT -> value.asLong();
            case BOOL -> value.asBoolean();
            case JSON -> value.toString();
        };
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
