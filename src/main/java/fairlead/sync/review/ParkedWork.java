package fairlead.sync.review;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Op;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A work of mine that the server could not take: why, and what it would have changed. It can come
/// back where what it changed is still to be seen here.
public record ParkedWork(
        UUID tx, String kind, Instant at, About about, List<Change> changes, boolean canComeBack) {

    /// Which lead, and why it was parked: the name of a reason, and what the server said to it.
    public record About(UUID lead, String leadName, String reason, String detail) {}

    /// One row that it would have changed.
    public record Change(UUID op, Op.Kind kind, String table, UUID row, ObjectNode values) {}

    public ParkedWork {
        changes = List.copyOf(changes);
    }
}
