package fairlead.lead;

import java.time.ZoneId;
import java.util.UUID;

/// Who asks, and where: `me` and `today` mean theirs.
public record Viewer(UUID id, ZoneId zone) {}
