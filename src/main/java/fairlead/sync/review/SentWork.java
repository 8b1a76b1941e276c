package fairlead.sync.review;

import java.time.Instant;
import java.util.UUID;

/// A work that the server has; `merged` where it was put together with what others had done.
public record SentWork(
        UUID tx, String kind, Instant at, UUID lead, String leadName, boolean merged) {}
