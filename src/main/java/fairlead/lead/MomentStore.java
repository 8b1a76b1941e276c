package fairlead.lead;

import fairlead.storage.SqlReading;

import java.time.Clock;

/// Reads what a filter leaves open, by whoever asks it.
final class MomentStore {

    private final Clock clock;
    private final RateStore rates = new RateStore();

    MomentStore(Clock clock) {
        this.clock = clock;
    }

    QueryMoment read(SqlReading reading, Viewer viewer) {
        return new QueryMoment(
                viewer, clock.instant(), StatusStore.all(reading), rates.table(reading));
    }
}
