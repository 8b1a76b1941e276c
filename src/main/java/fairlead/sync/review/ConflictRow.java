package fairlead.sync.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A field on which two people disagree: what stood there when they last agreed, what I wrote and
/// when, what stands there now and who set it. `mine` holds the field with what goes along with it.
public record ConflictRow(
        UUID op,
        Spot spot,
        JsonNode base,
        ObjectNode mine,
        JsonNode theirs,
        Instant at,
        Optional<Said> theirsBy) {

    /// Where it is: a field of a row, which is part of a lead, whose name is empty where it is not
    /// here.
    public record Spot(String table, UUID row, String field, UUID lead, String leadName) {}

    public JsonNode myValue() {
        return mine.get(spot.field());
    }
}
