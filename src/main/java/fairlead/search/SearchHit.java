package fairlead.search;

import java.time.Instant;
import java.util.UUID;

/// Something found: the lead that it belongs to, and the line that matched, from character `from`
/// to before `to`; both are 0 where the match was not literal. `at` is when it happened, or the
/// lead's last activity.
public record SearchHit(
        SearchKind kind, UUID leadId, String lead, String line, int from, int to, Instant at) {}
