package fairlead.team;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A PostgreSQL of its own for one test class, of any version whose binaries are there.
public final class TestServer implements AutoCloseable {

    static final Path OTHERS = Path.of("target/postgres");

    private final EmbeddedPostgres server;

    private TestServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /// The binaries of every version: those of the class path (empty) and those beside it.
    static List<Optional<Path>> versions() {
        List<Optional<Path>> all = new ArrayList<>();
        all.add(Optional.empty());
        if (Files.isDirectory(OTHERS)) {
            try (Stream<Path> jars = Files.list(OTHERS)) {
                jars.sorted().map(Optional::of).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    static TestServer start(Optional<Path> binaries) {
        return start(usual(binaries));
    }

    /// Speaks TLS by `certificate`, and lets nobody but `postgres` in without a password.
    public static TestServer guarded(ServerCertificate certificate) {
        return start(
                usual(Optional.empty())
                        .setServerConfig("ssl", "on")
                        .setServerConfig("ssl_cert_file", certificate.certificate().toString())
                        .setServerConfig("ssl_key_file", certificate.key().toString())
                        .setServerConfig("log_statement", "all")
                        .setServerConfig("logging_collector", "on")
                        .setDataDirectoryCustomizer(TestServer::guard));
    }

    private static void guard(File data) {
        try {
            Files.writeString(
                    data.toPath().resolve("pg_hba.conf"),
                    "host all postgres all trust\nhostssl all all all scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder usual(Optional<Path> binaries) {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off");
        binaries.ifPresent(jar -> builder.setPgBinaryResolver((system, machine) -> archive(jar)));
        return builder;
    }

    private static TestServer start(EmbeddedPostgres.Builder builder) {
        try {
            return new TestServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream archive(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry =
                    zip.stream()
                            .filter(e -> e.getName().endsWith(".txz"))
                            .findFirst()
                            .orElseThrow();
            return new ByteArrayInputStream(zip.getInputStream(entry).readAllBytes());
        }
    }

    int port() {
        return server.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }

    /// A new, empty database.
    public String create(String database) {
        try (Connection connection = connect("postgres", "postgres")) {
            execute(connection, "create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(database);
    }

    public void superuser(String name, String password) {
        try (Connection connection = connect("postgres", "postgres")) {
            execute(
                    connection,
                    "create role %s superuser login password '%s'".formatted(name, password));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(url(database), user, "");
    }

    /// Everything that the server wrote down.
    public String log() {
        try (Connection connection = connect("postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            StringBuilder all = new StringBuilder();
            try (Stream<Path> files = Files.list(Path.of(row.getString(1), "log"))) {
                for (Path file : files.toList()) {
                    all.append(Files.readString(file));
                }
            }
            return all.toString();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
