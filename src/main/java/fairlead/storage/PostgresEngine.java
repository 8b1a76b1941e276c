package fairlead.storage;

import com.zaxxer.hikari.HikariDataSource;

import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.util.Optional;

import javax.sql.DataSource;

/// A shared PostgreSQL, reached with one person's own role.
final class PostgresEngine implements Engine {

    private final HikariDataSource writer;
    private final HikariDataSource reader;

    private PostgresEngine(DatabaseSettings.Server server) {
        writer = Pools.server(server, 1, false);
        reader = Pools.server(server, 2, true);
    }

    static PostgresEngine open(DatabaseSettings.Server server) {
        PostgresEngine engine = new PostgresEngine(server);
        try {
            int version = Migrations.check(engine.writer);
            if (version < Migrations.latest()) {
                String key = version == 0 ? "storage.noschema" : "storage.olderschema";
                throw new FairleadException(key, null, version, Migrations.latest());
            }
            return engine;
        } catch (RuntimeException e) {
            engine.close();
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
        return Optional.empty();
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
    public Optional<Contents> copyTo(Path zip) {
        throw new FairleadException("storage.backup.server", null);
    }

    @Override
    public void fillFromScratch() {
        // The server does that by itself.
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
