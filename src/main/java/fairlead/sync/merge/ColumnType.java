package fairlead.sync.merge;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;

/// The type of a column, which says when two of its values are the same: an instant in another
/// offset, a number with other zeros and an object in another order are.
public enum ColumnType {
    UUID,
    TEXT,
    ENUM,
    TIME,
    DATE,
    NUMBER,
    INT,
    BOOL,
    JSON;

    private static final Comparator<JsonNode> LOOSE =
            (one, other) ->
                    one.isNumber() && other.isNumber()
                            ? one.decimalValue().compareTo(other.decimalValue())
                            : one.equals(other) ? 0 : 1;

    /// A missing value and null are the same.
    public boolean same(JsonNode one, JsonNode other) {
        if (isNothing(one) || isNothing(other)) {
            return isNothing(one) && isNothing(other);
        }
        return switch (this) {
            case TIME, NUMBER, INT -> compare(one, other) == 0;
            case JSON -> one.equals(LOOSE, other);
            default -> one.asText().equals(other.asText());
        };
    }

    /// Neither may be missing.
    public int compare(JsonNode one, JsonNode other) {
        return switch (this) {
            case TIME -> time(one).compareTo(time(other));
            case NUMBER, INT -> one.decimalValue().compareTo(other.decimalValue());
            default -> one.asText().compareTo(other.asText());
        };
    }

    public static boolean isNothing(JsonNode value) {
        return value == null || value.isNull() || value.isMissingNode();
    }

    /// The instant that a value of type TIME stands for, in whatever offset it is written.
    public static Instant time(JsonNode value) {
        return Instant.parse(value.asText());
    }

    static boolean contains(JsonNode array, JsonNode wanted) {
        for (Iterator<JsonNode> all = array.elements(); all.hasNext(); ) {
            if (all.next().equals(LOOSE, wanted)) {
                return true;
            }
        }
        return false;
    }
}
