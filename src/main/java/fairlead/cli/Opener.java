package fairlead.cli;

import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.FileKey;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Opens a database with all that the program maps; handed in by the wiring.
@FunctionalInterface
public interface Opener {
    Database open(DatabaseSettings settings, Clock clock);

    /// The key of a file that is encrypted, the path being without H2's ending; empty for a plain
    /// one.
    default Optional<FileKey> key(Path file) {
        return Optional.empty();
    }

    /// Whether that key lies under a passphrase.
    default boolean isUnderPassphrase(Path file) {
        return false;
    }
}
