package fairlead.lead.journal;

import java.time.Instant;
import java.util.UUID;

/// Anything else that happened, in one line and with what there is to tell; `at` null is now.
public record LogOther(UUID lead, String title, Instant at, String text) {}
