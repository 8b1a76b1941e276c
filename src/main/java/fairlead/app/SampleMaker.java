package fairlead.app;

import fairlead.sample.SampleCompany;
import fairlead.sample.SampleSize;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Fills an empty database with the sample company and closes it; returns who sits here.
@FunctionalInterface
interface SampleMaker {
    UUID fill(DatabaseSettings settings, DoubleConsumer progress, BooleanSupplier cancelled);

    /// Brückner & Vale with two hundred leads, as of today.
    static SampleMaker of(Clock clock) {
        return (settings, progress, cancelled) ->
                new SampleCompany(SampleCompany.USUAL_SEED, SampleSize.SMALL, clock.instant())
                        .fill(
                                story -> Database.open(settings, Entities.ALL, story),
                                percent -> {
                                    progress.accept(percent / 100d);
                                    return !cancelled.getAsBoolean();
                                });
    }
}
