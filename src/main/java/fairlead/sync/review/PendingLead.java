package fairlead.sync.review;

import java.time.Instant;
import java.util.UUID;

/// How many changes of a lead wait to be sent, and since when; without a lead, changes that belong
/// to none.
public record PendingLead(UUID lead, String name, long changes, Instant since) {}
