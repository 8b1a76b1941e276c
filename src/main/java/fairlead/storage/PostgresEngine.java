package fairlead.storage;

import com.zaxxer.hikari.HikariDataSource;

import javax.sql.DataSource;

/// A shared PostgreSQL, reached with one person's own role.
final class PostgresEngine implements Engine {

    private final HikariDataSource writer;
    private final HikariDataSource reader;

    PostgresEngine(DatabaseSettings.Server server) {
        writer = Pools.pool(server.url(), server.user(), server.password(), 3);
        reader = Pools.readOnlyPool(server.url(), server.user(), server.password(), 3);
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
        return "PostgreSQL";
    }

    @Override
    public Version version() {
        return new Version(16, 0);
    }

    @Override
    public void checkpoint() {
        // The server makes each commit durable by itself.
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
