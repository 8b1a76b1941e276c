package fairlead.sync;

import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.FileKey;
import fairlead.sync.journal.FrameCodec;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.review.ReviewStore;
import fairlead.sync.review.Travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.crypto.spec.SecretKeySpec;

/// A team workspace's own copy on this laptop: a file and a journal beside it, and the way to the
/// server. Closing it closes the file.
public final class Replica implements AutoCloseable {

    private final WorkspaceFolder folder;
    private final Database database;
    private final Laptop laptop;
    private final TeamLine line;
    private final SyncService sync;

    private Replica(WorkspaceFolder folder, Database database, Laptop laptop, TeamLine line) {
        this.folder = folder;
        this.database = database;
        this.laptop = laptop;
        this.line = line;
        this.sync = new SyncService(laptop, SyncTables.load(), line, device());
    }

    /// Opens the copy in `folder`, which is made where there is none; nothing is asked of the
    /// server.
    public static Replica open(
            WorkspaceFolder folder, Function<DatabaseSettings, Database> opener, TeamLine line) {
        return open(folder, opener, line, Optional.empty());
    }

    /// The same with the key of a copy that is encrypted, or is to be once it is made; the journal
    /// is sealed with it as well.
    public static Replica open(
            WorkspaceFolder folder,
            Function<DatabaseSettings, Database> opener,
            TeamLine line,
            Optional<FileKey> key) {
        Database database = opener.apply(new DatabaseSettings.File(file(folder), key));
        try {
            FrameCodec codec = key.map(Replica::sealed).orElseGet(FrameCodec::plain);
            Laptop laptop = Laptop.open(database, SyncTables.load(), folder.journal(), codec);
            return new Replica(folder, database, laptop, line);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static FrameCodec sealed(FileKey key) {
        return FrameCodec.sealed(new SecretKeySpec(key.bits(), "AES"));
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

    /// Deletes a copy that was begun and holds nobody's work yet.
    public static void discard(WorkspaceFolder folder) {
        Path file = file(folder);
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".mv.db"));
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, folder.folder());
        }
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

    public boolean isEncrypted() {
        return database.isEncrypted();
    }

    /// The way of unsent work to a manager, and back.
    public Handover handover() {
        return new Handover(laptop, folder.folder());
    }

    /// What the server is to hear once this copy is deleted; empty where it never heard of it.
    public Optional<Farewell> farewell() {
        return laptop.state(StateTable.REPLICA)
                .map(name -> new Farewell(line, UUID.fromString(name)));
    }

    /// What lies here, and how large it is.
    public Travel travel() {
        ReviewStore store = new ReviewStore(database, SyncTables.load());
        return new Travel(
                store.count("leads"),
                store.count("lead_timeline"),
                size(file(folder).resolveSibling(file(folder).getFileName() + ".mv.db")),
                size(folder.journal()));
    }

    private static long size(Path place) {
        if (!Files.exists(place)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).mapToLong(Replica::bytes).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
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
