package fairlead.action;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;

/// A row as it was when something was proposed: its version, and the values that the proposal rests
/// on. Where the values still stand, another version does not matter.
public record Precondition(String table, UUID id, long version, Map<String, JsonNode> values) {

    public Precondition {
        values = values == null ? Map.of() : Map.copyOf(values);
    }
}
