package fairlead.storage;

import com.zaxxer.hikari.HikariDataSource;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The file of an embedded database. It is built and upgraded beside its place and only then moved
/// there, so that whatever stands there is whole, and an upgrade keeps what stood there before.
final class H2File {

    /// H2 opens a file that lost all its bytes as a new database; ours was never that small.
    private static final long LEAST_BYTES = 8_192;

    private static final String UPGRADE = "-upgrade";

    private final Path file;
    private final Optional<FileKey> key;
    private final boolean encrypted;

    /// `file` is the path without H2's ending.
    H2File(Path file) {
        this(file, Optional.empty());
    }

    /// `key` opens a file that is encrypted, and encrypts one that is not there yet.
    H2File(Path file, Optional<FileKey> key) {
        this.file = file.toAbsolutePath();
        this.key = key;
        this.encrypted = Files.exists(data(this.file)) ? EncryptedFile.is(file) : key.isPresent();
    }

    String url() {
        return H2Url.of(file) + (encrypted ? ";CIPHER=AES" : "");
    }

    /// What H2 takes for a password: the file's, where it is encrypted, and its user's, which is
    /// none.
    String password() {
        return encrypted ? EncryptedFile.need(key).text() + " " : "";
    }

    /// Empty where the file is plain.
    Optional<FileKey> key() {
        return key.filter(one -> encrypted);
    }

    /// Builds the database where there is none.
    void ensure() {
        try {
            if (!Files.exists(data(file))) {
                Files.createDirectories(file.getParent());
                H2File fresh = beside("-new");
                Files.deleteIfExists(data(fresh.file));
                fresh.migrate();
                Files.move(data(fresh.file), data(file), StandardCopyOption.ATOMIC_MOVE);
            } else if (Files.size(data(file)) < LEAST_BYTES) {
                throw new FairleadException("storage.damaged", null);
            } else {
                H2Recovery.run(data(file), key, new Boot(file));
            }
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, file.getParent());
        }
    }

    /// Makes sure that what is opened next is the newest state of the file.
    void recover() {
        H2Recovery.run(data(file), key);
    }

    /// To be called where it is about to be written to.
    void noteOpening() {
        new Boot(file).write();
    }

    /// To be called once it was closed in order.
    void noteClosing() {
        new Boot(file).forget();
    }

    /// Brings a closed database from schema `version` up to the program's.
    void upgrade(int version) {
        H2File upgraded = beside(UPGRADE);
        H2File before = beside("-schema-" + version);
        try {
            Files.copy(data(file), data(upgraded.file), StandardCopyOption.REPLACE_EXISTING);
            upgraded.migrate();
            Files.copy(data(file), data(before.file), StandardCopyOption.REPLACE_EXISTING);
            Files.move(data(upgraded.file), data(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new FairleadException("storage.migration", e);
        }
    }

    /// Whether a copy is being upgraded beside it.
    boolean isUpgrading() {
        return Files.exists(data(beside(UPGRADE).file));
    }

    private void migrate() {
        try (HikariDataSource owner = Pools.pool(url(), H2Engine.OWNER, password(), 3)) {
            Migrations.migrate(owner);
        }
    }

    private H2File beside(String suffix) {
        return new H2File(file.resolveSibling(file.getFileName() + suffix), key);
    }

    private static Path data(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }
}
