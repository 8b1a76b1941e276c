package fairlead.sync.review;

import java.time.Instant;
import java.util.UUID;

/// Who set a value and when; `actorId` is null where nobody is behind it.
public record Said(String actorType, UUID actorId, Instant at) {}
