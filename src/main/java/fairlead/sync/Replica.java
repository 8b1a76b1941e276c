package fairlead.sync;

import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.sync.journal.FrameCodec;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.merge.SyncTables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/// A team workspace's own copy on this laptop: a file and a journal beside it, and the way to the
/// server. Closing it closes the file.
public final class Replica implements AutoCloseable {

    private final Database database;
    private final Laptop laptop;
    private final TeamLine line;
    private final SyncService sync;

    private Replica(Database database, Laptop laptop, TeamLine line) {
        this.database = database;
        this.laptop = laptop;
        this.line = line;
        this.sync = new SyncService(laptop, SyncTables.load(), line, device());
    }

    /// Opens the copy in `folder`, which is made where there is none; nothing is asked of the
    /// server.
    public static Replica open(
            WorkspaceFolder folder, Function<DatabaseSettings, Database> opener, TeamLine line) {
        Database database = opener.apply(new DatabaseSettings.File(file(folder)));
        try {
            Laptop laptop =
                    Laptop.open(database, SyncTables.load(), folder.journal(), FrameCodec.plain());
            return new Replica(database, laptop, line);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// The copy, as the path without H2's own ending.
    public static Path file(WorkspaceFolder folder) {
        return folder.folder().resolve("fairlead-replica");
    }

    /// Whether a copy was begun here before.
    public static boolean exists(WorkspaceFolder folder) {
        Path file = file(folder);
        return Files.exists(file.resolveSibling(file.getFileName() + ".mv.db"));
    }

    public Database database() {
        return database;
    }

    public Laptop laptop() {
        return laptop;
    }

    public TeamLine line() {
        return line;
    }

    public SyncService sync() {
        return sync;
    }

    /// What the team's list of laptops shows: the system, and nothing personal.
    private static String device() {
        return System.getProperty("os.name");
    }

    @Override
    public void close() {
        laptop.close();
        database.close();
    }
}
