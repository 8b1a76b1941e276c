package fairlead.sync.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A column on which two people disagree: what stood there when they last agreed, what each of them
/// wrote, and what of mine goes with it should a person choose mine.
public record Clash(
        String field, JsonNode base, JsonNode mine, JsonNode theirs, ObjectNode companions) {}
