package fairlead.app;

import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.time.Clock;

/// The program's own database with all its entities, without a window around it.
public final class BenchDatabase {
    private BenchDatabase() {}

    public static Database open(DatabaseSettings settings) {
        return open(settings, Clock.systemDefaultZone());
    }

    public static Database open(DatabaseSettings settings, Clock clock) {
        return Database.open(settings, Entities.ALL, clock);
    }
}
