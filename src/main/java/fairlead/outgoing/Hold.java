package fairlead.outgoing;

import java.time.Instant;
import java.util.UUID;

/// Until when something is held, in whose name it goes, and whether nobody looked at it before.
public record Hold(Instant until, UUID by, boolean automatic) {}
