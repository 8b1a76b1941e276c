package fairlead.cli;

import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.time.Clock;

/// Opens a database with all that the program maps; handed in by the wiring.
@FunctionalInterface
public interface Opener {
    Database open(DatabaseSettings settings, Clock clock);
}
