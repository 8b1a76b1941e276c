package fairlead.app;

import fairlead.cli.Opener;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.FileKey;
import fairlead.storage.FileKeys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Opens databases with all that is mapped, and encrypted files with the keychain's keys.
record KeyedOpener(FileKeys keys) implements Opener {

    @Override
    public Database open(DatabaseSettings settings, Clock clock) {
        return Database.open(keyed(settings), Entities.ALL, clock);
    }

    private DatabaseSettings keyed(DatabaseSettings settings) {
        return settings instanceof DatabaseSettings.File(Path file, Optional<FileKey> none)
                        && none.isEmpty()
                ? new DatabaseSettings.File(file, key(file))
                : settings;
    }

    @Override
    public Optional<FileKey> key(Path file) {
        return keys.find(file);
    }
}
