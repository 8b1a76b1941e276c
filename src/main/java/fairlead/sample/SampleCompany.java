package fairlead.sample;

import fairlead.storage.Database;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/// Brückner & Vale, a small software house with twelve months of history: the same seed, size and
/// day give the same company.
///
/// It is written through the one write path like everything else, and in the small size each work
/// stands at the moment when it happened.
public record SampleCompany(long seed, SampleSize size, Instant today) {

    public static final long USUAL_SEED = 7;

    /// Fills an empty database and closes it; returns the user who sits at this computer. `opener`
    /// opens the database with the clock that it is given. A progress that does not want to go on
    /// ends it with a [java.util.concurrent.CancellationException].
    public UUID fill(Function<Clock, Database> opener, SampleProgress progress) {
        StoryClock clock = new StoryClock(today);
        try (Database database = opener.apply(clock)) {
            database.fillFromScratch();
            return new Stage(this, database, clock, progress).play();
        }
    }
}
