package fairlead.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// One committed work as people look at it: what it was, who did it, when and from where;
/// `undoneBy` is the work that took it back, or null.
public record WorkRow(
        UUID id,
        String kind,
        String actorType,
        UUID actorId,
        String source,
        UUID batchId,
        UUID undoes,
        UUID undoneBy,
        Map<String, Object> summary,
        Instant at) {

    /// Whether it can still be taken back.
    public boolean stands() {
        return undoneBy == null;
    }

    /// A detail of the summary as text, or an empty one.
    public String detail(String name) {
        Object value = summary == null ? null : summary.get(name);
        return value == null ? "" : value.toString();
    }
}
