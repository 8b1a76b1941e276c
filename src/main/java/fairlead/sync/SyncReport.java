package fairlead.sync;

import java.time.Instant;

/// What one sync did, and what waits after it.
public record SyncReport(
        Instant at,
        long pushed,
        long merged,
        long parked,
        long received,
        long removed,
        boolean compared,
        long waiting,
        long conflicts) {}
