package fairlead.storage;

import com.zaxxer.hikari.HikariDataSource;

import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/// The embedded file, opened by rule: an owner that writes without delay, readers that can only
/// read, a cache of 64 MB.
final class H2Engine implements Engine {

    /// What a connection says of a database that is shut down, be it by itself.
    private static final Set<Integer> CLOSED = Set.of(90098, 90121);

    private static final int CACHE_KB = 65_536;
    private static final int PARSED_STATEMENTS = 200;
    private static final int FILLING_DELAY_MS = 500;
    private static final String OPENING =
            ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE="
                    + CACHE_KB
                    + ";QUERY_CACHE_SIZE="
                    + PARSED_STATEMENTS;
    static final String OWNER = "FAIRLEAD";
    private static final String EACH_COMMIT_AT_ONCE = "SET WRITE_DELAY 0";
    private static final String READER = "READER";

    private final H2File file;
    private final Connection owner;
    private final HikariDataSource writer;
    private final HikariDataSource reader;
    private volatile boolean compact;

    private H2Engine(H2File file) {
        String url = file.url();
        this.file = file;
        owner = connect(url + OPENING, file.password());
        try {
            execute(
                    EACH_COMMIT_AT_ONCE,
                    "CREATE USER IF NOT EXISTS " + READER + " PASSWORD ''",
                    "GRANT SELECT ON SCHEMA PUBLIC TO " + READER);
            writer = Pools.pool(url, OWNER, file.password(), 3);
            reader = Pools.pool(url, READER, file.password(), 4);
        } catch (RuntimeException e) {
            shutDown();
            throw e;
        }
    }

    private static Connection connect(String url, String password) {
        try {
            return DriverManager.getConnection(url, OWNER, password);
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    /// Opens the file, which is built where there is none and upgraded where its schema is older.
    static H2Engine open(Path path) {
        return open(path, Optional.empty());
    }

    /// The same with the key of a file that is encrypted.
    static H2Engine open(Path path, Optional<FileKey> key) {
        H2File file = new H2File(path, key);
        file.ensure();
        file.noteOpening();
        H2Engine engine = new H2Engine(file);
        int version = engine.schema();
        if (version == Migrations.latest()) {
            return engine;
        }
        engine.close();
        file.upgrade(version);
        return new H2Engine(file);
    }

    /// The schema's version, read while the engine is open and closing it where it cannot be used.
    private int schema() {
        try {
            int version = Migrations.check(writer);
            if (version == 0) {
                throw new FairleadException("storage.damaged", null);
            }
            return version;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public DataSource writer() {
        return writer;
    }

    @Override
    public DataSource reader() {
        return reader;
    }

    @Override
    public Optional<FileKey> key() {
        return file.key();
    }

    @Override
    public String product() {
        return "H2";
    }

    @Override
    public Version version() {
        return new Version(2, 5);
    }

    @Override
    public void checkpoint() {
        execute("CHECKPOINT SYNC");
    }

    @Override
    public Optional<Contents> copyTo(Path zip) {
        try (Connection connection = writer.getConnection()) {
            UUID before = Contents.lastWork(connection);
            Contents contents = Contents.of(connection);
            try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
                backup.setString(1, zip.toAbsolutePath().toString());
                backup.execute();
            }
            boolean quiet = Objects.equals(before, Contents.lastWork(connection));
            return quiet ? Optional.of(contents) : Optional.empty();
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    @Override
    public void fillFromScratch() {
        compact = true;
        execute("SET WRITE_DELAY " + FILLING_DELAY_MS);
    }

    /// The database is shut down by one who owns it: whoever still reads cannot keep it open, and
    /// the file is always closed in order.
    @Override
    public void close() {
        reader.close();
        writer.close();
        shutDown();
        file.noteClosing();
    }

    private void shutDown() {
        try (owner;
                Statement statement = owner.createStatement()) {
            statement.execute(EACH_COMMIT_AT_ONCE);
            statement.execute(compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } catch (SQLException e) {
            if (!CLOSED.contains(e.getErrorCode())) {
                throw StorageFailures.explain(e);
            }
        }
    }

    private void execute(String... statements) {
        try (Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }
}
