package fairlead.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import fairlead.settings.FairleadException;
import fairlead.settings.Sha256;
import fairlead.storage.Contents;
import fairlead.storage.Database;
import fairlead.storage.EncryptedFile;
import fairlead.storage.FileKey;
import fairlead.storage.Migrations;
import fairlead.storage.NamedFiles;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The verified copies of one H2 file and of the files beside it, kept in a folder of their own.
///
/// A copy counts only once it was opened elsewhere and read to the end; what does not verify is
/// thrown away with an error, and the older copies stay.
public final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'fairlead-'yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private static final String FILES = "files";

    private final Path folder;
    private final Path files;
    private final Clock clock;
    private final Supplier<Optional<FileKey>> key;

    /// `files` is the folder of the pictures that the database refers to.
    public Backups(Path folder, Path files, Clock clock) {
        this(folder, files, clock, Optional::empty);
    }

    /// The same where copies may be encrypted; `key` is asked for only then.
    public Backups(Path folder, Path files, Clock clock, Supplier<Optional<FileKey>> key) {
        this.key = key;
        this.folder = folder;
        this.files = files;
        this.clock = clock;
    }

    /// Every copy, the newest first.
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(Backups::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing((Backup b) -> b.manifest().made()).reversed())
                    .toList();
        } catch (IOException e) {
            throw new FairleadException("storage.backup.folder", e, folder);
        }
    }

    /// Makes a copy unless one was made within the last day and `database` holds nothing newer.
    public Optional<Backup> daily(Database database) {
        Optional<Instant> last = list().stream().map(b -> b.manifest().made()).findFirst();
        boolean due =
                last.isEmpty()
                        || Duration.between(last.get(), clock.instant())
                                        .compareTo(Duration.ofDays(1))
                                >= 0;
        return due ? Optional.of(make(database)) : Optional.empty();
    }

    /// Copies the database while people go on working in it, verifies the copy, and lets old ones
    /// go.
    public Backup make(Database database) {
        Instant now = clock.instant();
        Path zip = folder.resolve(NAME.format(now) + ".zip");
        Path unverified = folder.resolve(NAME.format(now) + ".part");
        try {
            Files.createDirectories(folder);
            Contents live = copy(database, unverified);
            named(files).copyTo(named(folder.resolve(FILES)));
            Files.move(unverified, zip, StandardCopyOption.REPLACE_EXISTING);
            Backup backup = new Backup(zip, manifest(zip, live, now));
            JSON.writeValue(manifestOf(zip).toFile(), backup.manifest());
            rotate();
            return backup;
        } catch (IOException e) {
            throw new FairleadException("storage.backup.failed", e, folder);
        } finally {
            discard(unverified);
        }
    }

    /// Reads a copy again from the first byte to the last, as before a restore.
    public void check(Backup backup) {
        try {
            if (!BackupFiles.sha256(backup.file()).equals(backup.manifest().sha256())) {
                throw new FairleadException("storage.backup.damaged", null, backup.file());
            }
            BackupFiles.contents(backup.file(), key);
        } catch (IOException e) {
            throw new FairleadException("storage.backup.damaged", e, backup.file());
        }
    }

    /// Encrypts a copy that is plain; it is checked before it takes its place.
    void encrypt(Backup backup, FileKey with) {
        change(backup, copy -> EncryptedFile.turnOn(copy, with));
    }

    /// Makes an encrypted copy plain in the same way.
    void decrypt(Backup backup, FileKey with) {
        change(backup, copy -> EncryptedFile.turnOff(copy, with));
    }

    private void change(Backup backup, Consumer<Path> change) {
        try {
            BackupFiles.change(backup.file(), change);
            Backup.Manifest was = backup.manifest();
            Backup.Manifest now =
                    new Backup.Manifest(
                            was.made(),
                            was.schema(),
                            was.leads(),
                            was.newest(),
                            was.contents(),
                            BackupFiles.sha256(backup.file()));
            JSON.writeValue(manifestOf(backup.file()).toFile(), now);
        } catch (IOException e) {
            throw new FairleadException("storage.backup.failed", e, folder);
        }
    }

    /// Puts the files of the copies back where they are missing.
    void bringFilesBack() throws IOException {
        named(folder.resolve(FILES)).copyTo(named(files));
    }

    /// Seals the files beside the database, and their copies.
    void sealFiles() throws IOException {
        named(files).sealAll();
        named(folder.resolve(FILES)).sealAll();
    }

    /// Makes them plain again.
    void openFiles() throws IOException {
        named(files).openAll();
        named(folder.resolve(FILES)).openAll();
    }

    private NamedFiles named(Path where) {
        return new NamedFiles(where, key.get());
    }

    private Contents copy(Database database, Path zip) throws IOException {
        Contents live = database.copyTo(zip);
        Contents copied = BackupFiles.contents(zip, key);
        if (!copied.equals(live)) {
            LOG.warn("a copy differs from its database in {}", live.differences(copied));
            throw new FairleadException("storage.backup.unequal", null, zip);
        }
        return live;
    }

    private static Backup.Manifest manifest(Path zip, Contents live, Instant now)
            throws IOException {
        return new Backup.Manifest(
                now,
                Migrations.latest(),
                live.leads(),
                live.newest(),
                Sha256.of(live.digest()),
                BackupFiles.sha256(zip));
    }

    private void rotate() throws IOException {
        List<Backup> all = list();
        List<Backup> kept = Rotation.keep(all, ZoneId.systemDefault());
        for (Backup backup : all) {
            if (!kept.contains(backup)) {
                Files.deleteIfExists(manifestOf(backup.file()));
                Files.deleteIfExists(backup.file());
            }
        }
    }

    private static Optional<Backup> read(Path manifest) {
        Path zip = Path.of(manifest.toString().replaceAll("\\.json$", ".zip"));
        try {
            return Files.exists(zip)
                    ? Optional.of(
                            new Backup(
                                    zip, JSON.readValue(manifest.toFile(), Backup.Manifest.class)))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("backup without a readable manifest is not offered: {}", zip, e);
            return Optional.empty();
        }
    }

    private static Path manifestOf(Path zip) {
        return Path.of(zip.toString().replaceAll("\\.zip$", ".json"));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("could not remove {}", file, e);
        }
    }
}
