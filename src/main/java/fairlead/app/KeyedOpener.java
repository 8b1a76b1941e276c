package fairlead.app;

import fairlead.cli.Opener;
import fairlead.cli.Passphrase;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.FileKey;
import fairlead.storage.FileKeys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Opens databases with all that is mapped, and encrypted files with the keychain's keys or those
/// that a passphrase sets free, which is asked for where one is needed.
record KeyedOpener(FileKeys keys, Passphrase passphrase) implements Opener {

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
        Path folder = file.toAbsolutePath().getParent();
        if (keys.isLocked(file)) {
            keys.unlock(folder, passphrase.of(folder));
        }
        return keys.find(file);
    }

    @Override
    public boolean isUnderPassphrase(Path file) {
        return keys.isUnderPassphrase(file.toAbsolutePath().getParent());
    }
}
