package fairlead.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What one sync did, and what waits after it; `clockAhead` is by how much this laptop's clock is
/// ahead of the server's.
public record SyncReport(
        Instant at,
        long pushed,
        long merged,
        long parked,
        long received,
        long removed,
        boolean compared,
        long waiting,
        long conflicts,
        Duration clockAhead) {

    private static final Duration TOLERATED = Duration.ofMinutes(2);

    /// By how much the clock is wrong, where a person should know.
    public Optional<Duration> wrongClock() {
        return wrong(clockAhead);
    }

    public static Optional<Duration> wrong(Duration ahead) {
        return Optional.of(ahead).filter(by -> by.abs().compareTo(TOLERATED) > 0);
    }
}
