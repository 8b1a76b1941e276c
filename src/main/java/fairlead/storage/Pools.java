package fairlead.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

import java.sql.SQLException;

/// Connection pools as both engines want them: small, opened as they are needed.
final class Pools {

    private Pools() {}

    static HikariDataSource pool(String url, String user, String password, int size) {
        return start(config(url, user, password, size));
    }

    /// Connections to a team's server, of which each person may have few.
    static HikariDataSource server(DatabaseSettings.Server server, int size, boolean readOnly) {
        HikariConfig config = serverConfig(server, size);
        config.addDataSourceProperty("socketTimeout", "60");
        config.setReadOnly(readOnly);
        config.addDataSourceProperty("readOnlyMode", "always");
        config.setMinimumIdle(Math.min(1, size - 1));
        return start(config);
    }

    /// Connections that act as `role`, for as long as a statement takes.
    static HikariDataSource acting(DatabaseSettings.Server server, String role) {
        HikariConfig config = serverConfig(server, 2);
        config.setConnectionInitSql("set role " + role);
        return start(config);
    }

    private static HikariConfig serverConfig(DatabaseSettings.Server server, int size) {
        String url = ServerUrl.of(server.url()).jdbc(server.authority());
        return config(url, server.user(), server.password(), size);
    }

    private static HikariConfig config(String url, String user, String password, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setIdleTimeout(60_000);
        config.setMaxLifetime(600_000);
        config.setConnectionTimeout(10_000);
        return config;
    }

    private static HikariDataSource start(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw e.getCause() instanceof SQLException cause ? StorageFailures.explain(cause) : e;
        }
    }
}
