package fairlead.storage;

import fairlead.app.Entities;

import java.nio.file.Path;
import java.time.Clock;

/// Both engines, for tests that run once on each: `@ParameterizedClass @EnumSource`.
public enum TestEngine {
    H2 {
        @Override
        DatabaseSettings settings(Path folder) {
            return new DatabaseSettings.File(TestDatabases.h2File(folder));
        }
    },
    POSTGRESQL {
        @Override
        DatabaseSettings settings(Path folder) {
            return new DatabaseSettings.Server(TestDatabases.postgresUrl(), "postgres", "");
        }
    };

    abstract DatabaseSettings settings(Path folder);

    /// A fresh database with the program's schema; the test closes it.
    public Database open(Path folder, Clock clock) {
        return Database.open(settings(folder), Entities.ALL, clock);
    }
}
