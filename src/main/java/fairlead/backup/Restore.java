package fairlead.backup;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Puts a backup in the place of a database that is closed, and files that are missing beside it;
/// what stood there is kept.
public final class Restore {

    private static final DateTimeFormatter ASIDE =
            DateTimeFormatter.ofPattern("'-replaced-'yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Backups backups;
    private final Clock clock;

    public Restore(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /// Checks the backup, then swaps files; `file` is the database's path without H2's ending.
    /// Returns where the replaced file lies now.
    public Path restore(Backup backup, Path file) {
        backups.check(backup);
        Path fresh = file.resolveSibling(file.getFileName() + "-restored");
        Path aside = file.resolveSibling(file.getFileName() + ASIDE.format(clock.instant()));
        try {
            backups.bringFilesBack();
            BackupFiles.unpack(backup.file(), fresh);
            if (Files.exists(BackupFiles.withEnding(file))) {
                Files.move(BackupFiles.withEnding(file), BackupFiles.withEnding(aside));
            }
            Files.move(BackupFiles.withEnding(fresh), BackupFiles.withEnding(file));
            return BackupFiles.withEnding(aside);
        } catch (IOException e) {
            throw new FairleadException("storage.backup.restoreFailed", e, backup.file());
        }
    }
}
