package fairlead.backup;

import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.EncryptedFile;
import fairlead.storage.FileKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/// Encrypts the files of a workspace that is closed, and its backups, or makes them plain again.
/// Each file is read to its end and compared before it takes the place of the other; who stops in
/// between has some files in either form, and the next run goes on from there.
public final class WorkspaceEncryption {

    private static final String ENDING = ".mv.db";

    private final WorkspaceFolder workspace;
    private final Clock clock;
    private final DoubleConsumer progress;
    private final BooleanSupplier cancelled;

    public WorkspaceEncryption(WorkspaceFolder workspace, Clock clock) {
        this(workspace, clock, share -> {}, () -> false);
    }

    /// `progress` takes 0 to 1; `cancelled` is asked before each file and ends this with a
    /// [CancellationException].
    public WorkspaceEncryption(
            WorkspaceFolder workspace,
            Clock clock,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        this.workspace = workspace;
        this.clock = clock;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /// How many files and backups there are that are now as was wished.
    public record Changed(int files, int backups) {}

    public Changed turnOn(FileKey key) {
        Backups backups = backups(key);
        Changed changed =
                change(
                        file -> EncryptedFile.turnOn(file, key),
                        backups,
                        backup -> backups.encrypt(backup, key));
        beside(backups::sealFiles);
        return changed;
    }

    public Changed turnOff(FileKey key) {
        Backups backups = backups(key);
        beside(backups::openFiles);
        return change(
                file -> EncryptedFile.turnOff(file, key),
                backups,
                backup -> backups.decrypt(backup, key));
    }

    private Backups backups(FileKey key) {
        return new Backups(workspace.backups(), workspace.files(), clock, () -> Optional.of(key));
    }

    private interface Change<T> {
        void of(T one);
    }

    private interface Beside {
        void change() throws IOException;
    }

    /// What lies beside an encrypted database may be plain, but never the other way round.
    private void beside(Beside pictures) {
        try {
            pictures.change();
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, workspace.folder());
        }
    }

    /// What a power cut tore cannot be read, and goes once all that can be is as was wished. The
    /// index of a plain workspace says in clear what the database says; the one of an encrypted
    /// workspace is kept in memory.
    private Changed change(Change<Path> files, Backups backups, Change<Backup> copies) {
        try {
            List<Path> all = databases();
            List<Backup> kept = backups.list();
            int steps = all.size() + kept.size();
            int done = 0;
            for (Path file : all) {
                step(done++, steps);
                files.of(file);
            }
            for (Backup backup : kept) {
                step(done++, steps);
                copies.of(backup);
            }
            Files.deleteIfExists(workspace.torn());
            workspace.deleteSearchIndex();
            progress.accept(1);
            return new Changed(all.size(), kept.size());
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, workspace.folder());
        }
    }

    private void step(int done, int steps) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        progress.accept((double) done / steps);
    }

    /// Every whole database of ours in the folder, those that an upgrade or a restore put aside
    /// included.
    private List<Path> databases() throws IOException {
        try (Stream<Path> all = Files.list(workspace.folder())) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("fairlead") && name.endsWith(ENDING))
                    .filter(name -> !workspace.torn().endsWith(name))
                    .sorted()
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .map(workspace.folder()::resolve)
                    .toList();
        }
    }
}
