package fairlead.history;

import fairlead.storage.Undoings.Undoing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One committed work as people look at it: what it was, who did it, when and from where. Works of
/// one batch are one row, told by their newest work, with the sum of their counts.
public record WorkRow(
        UUID id,
        String kind,
        String actorType,
        UUID actorId,
        String source,
        UUID batchId,
        UUID undoes,
        Map<String, Object> summary,
        Instant at,
        Standing standing) {

    /// How many works it is, how many rows they count, and what took it back (empty: it stands).
    public record Standing(int works, long count, Optional<Undoing> undoing) {}

    /// Whether it can still be taken back.
    public boolean stands() {
        return standing.undoing().isEmpty();
    }

    public long count() {
        return standing.count();
    }

    /// The same with one more detail in its summary.
    public WorkRow with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(summary == null ? Map.of() : summary);
        more.put(name, value);
        return new WorkRow(
                id, kind, actorType, actorId, source, batchId, undoes, more, at, standing);
    }

    /// A detail of the summary as text, or an empty one.
    public String detail(String name) {
        Object value = summary == null ? null : summary.get(name);
        return value == null ? "" : value.toString();
    }
}
