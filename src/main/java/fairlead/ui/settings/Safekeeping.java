package fairlead.ui.settings;

import fairlead.backup.Backup;

import java.util.List;

/// The backups of this workspace. Everything here is slow and is called on a worker.
public interface Safekeeping {
    /// The newest first.
    List<Backup> list();

    Backup make();

    /// Closes the workspace, puts the backup in its place and opens it again; what stood there
    /// before is kept.
    void restore(Backup backup);
}
