package fairlead.storage;

import com.zaxxer.hikari.HikariDataSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/// The embedded file, opened by rule: an owner that writes without delay, readers that can only
/// read, a cache of 64 MB.
final class H2Engine implements Engine {

    private static final int CACHE_KB = 65_536;
    private static final String OWNER = "FAIRLEAD";
    private static final String READER = "READER";

    private final HikariDataSource writer;
    private final HikariDataSource reader;

    H2Engine(Path file) {
        String url = "jdbc:h2:file:" + file.toAbsolutePath();
        writer = Pools.pool(url + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + CACHE_KB, OWNER, "", 3);
        try {
            execute(
                    "SET WRITE_DELAY 0",
                    "CREATE USER IF NOT EXISTS " + READER + " PASSWORD ''",
                    "GRANT SELECT ON SCHEMA PUBLIC TO " + READER);
            reader = Pools.pool(url, READER, "", 4);
        } catch (RuntimeException e) {
            writer.close();
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
    public void close() {
        reader.close();
        writer.close();
    }

    private void execute(String... statements) {
        try (Connection connection = writer.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }
}
