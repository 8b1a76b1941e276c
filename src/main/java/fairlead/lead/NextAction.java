package fairlead.lead;

import java.time.Instant;
import java.util.UUID;

/// What somebody has planned to do next with a lead; `due` may be null.
public record NextAction(UUID id, String title, Instant due) {}
