package fairlead.app;

import fairlead.backup.Backup;
import fairlead.backup.Backups;
import fairlead.backup.Restore;
import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.FileKeys;
import fairlead.ui.settings.Safekeeping;

import java.time.Clock;
import java.util.List;

/// The backups of the workspace that stands open, or that does not open any more.
final class WorkspaceBackups implements Safekeeping {
    private final WorkspaceDoors doors;
    private final Backups backups;
    private final Clock clock;

    WorkspaceBackups(WorkspaceDoors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
        backups = of(doors.folder(), clock, doors.fileKeys());
    }

    static Backups of(WorkspaceFolder folder, Clock clock, FileKeys keys) {
        return new Backups(folder.backups(), folder.files(), clock, () -> keys.of(folder.folder()));
    }

    @Override
    public List<Backup> list() {
        return backups.list();
    }

    @Override
    public Backup make() {
        Services services =
                doors.services()
                        .orElseThrow(() -> new FairleadException("storage.backup.closed", null));
        return backups.make(services.database);
    }

    @Override
    public void restore(Backup backup) {
        doors.close();
        try {
            new Restore(backups, clock).restore(backup, doors.folder().database());
        } finally {
            doors.reopen();
        }
    }
}
