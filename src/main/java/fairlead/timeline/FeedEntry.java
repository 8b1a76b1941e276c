package fairlead.timeline;

import java.time.Instant;
import java.util.UUID;

/// One thing in a lead's feed: an event, or a change of its record.
public sealed interface FeedEntry permits TimelineRow, RecordChange {
    UUID id();

    Instant at();

    /// The label of `actor_type`; null where another program left it out.
    String actorType();

    UUID actorId();
}
