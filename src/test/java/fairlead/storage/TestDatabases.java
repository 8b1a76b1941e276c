package fairlead.storage;

import com.zaxxer.hikari.HikariDataSource;

import fairlead.team.TeamSetup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/// Fresh real databases with the program's schema, each a copy of one that was migrated once.
public final class TestDatabases {

    private TestDatabases() {}

    /// A new H2 file in `folder`, as the path without H2's own ending; it belongs to user FAIRLEAD.
    public static Path h2File(Path folder) {
        Path file = folder.resolve("test-" + UUID.randomUUID());
        try {
            Files.copy(H2.TEMPLATE, withEnding(file));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DataSource h2(Path folder) {
        return h2Source(h2File(folder));
    }

    /// The JDBC address of a new database on the one server of this JVM; user postgres, no
    /// password.
    public static String postgresUrl() {
        return url(Postgres.copyOf(Postgres.TEMPLATE));
    }

    public static DataSource postgres() {
        return postgresSource(postgresUrl());
    }

    static DataSource emptyPostgres() {
        return postgresSource(emptyPostgresUrl());
    }

    /// The address of a new database with nothing in it.
    public static String emptyPostgresUrl() {
        return url(Postgres.copyOf("template1"));
    }

    static DataSource h2Source(Path file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_DELAY=0");
        source.setUser("FAIRLEAD");
        source.setPassword("");
        return source;
    }

    private static DataSource postgresSource(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=postgres"
                .formatted(Postgres.SERVER.getPort(), database);
    }

    private static Path withEnding(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    private static final class H2 {

        static final Path TEMPLATE = template();

        private static Path template() {
            try {
                Path folder = Files.createTempDirectory("fairlead-test");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve("template");
                withEnding(file).toFile().deleteOnExit();
                try (HikariDataSource pool = new HikariDataSource()) {
                    pool.setDataSource(h2Source(file));
                    Migrations.migrate(pool);
                }
                return withEnding(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Postgres {

        static final String TEMPLATE = "fairlead_template";
        static final EmbeddedPostgres SERVER = start();
        private static final AtomicInteger COUNT = new AtomicInteger();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server =
                        EmbeddedPostgres.builder()
                                .setLocaleConfig("locale", "C")
                                .setServerConfig("fsync", "off")
                                .setServerConfig("synchronous_commit", "off")
                                .setServerConfig("full_page_writes", "off")
                                .start();
                Sql.execute(server.getPostgresDatabase(), "create database " + TEMPLATE);
                String template =
                        "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), TEMPLATE);
                new TeamSetup(new DatabaseSettings.Server(template, "postgres", "")).run();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String copyOf(String template) {
            String name = "test" + COUNT.incrementAndGet();
            Sql.execute(
                    SERVER.getPostgresDatabase(),
                    "create database " + name + " template " + template);
            return name;
        }
    }
}
