package fairlead.action.queue;

import java.time.Instant;
import java.util.UUID;

/// Something that left the queue: what it was, about whom, when it left or comes back, and the work
/// that did it (null where none did). `by` names the agent, or is null.
public record PastRow(
        UUID id,
        PastKind kind,
        UUID leadId,
        String lead,
        String title,
        Instant at,
        String by,
        UUID work) {}
