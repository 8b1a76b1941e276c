package fairlead.bench.data;

import fairlead.bench.Workspaces;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.Migrations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.nio.file.Files;
import java.nio.file.Path;

/// A PostgreSQL with the leads, people and events of the large workspace, kept between runs.
public final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Postgres of(Workspaces workspaces) throws Exception {
        Path folder = workspaces.kept("postgresql");
        Path complete = folder.resolveSibling(folder.getFileName() + ".complete");
        if (!Files.exists(complete)) {
            workspaces.fresh(folder.getFileName().toString());
        }
        Postgres postgres = new Postgres(start(folder));
        if (!Files.exists(complete)) {
            Migrations.migrate(postgres.server.getPostgresDatabase());
            new PostgresCopy(workspaces.of("100k").resolve("fairlead"), postgres.url()).run();
            Files.createFile(complete);
        }
        return postgres;
    }

    private static EmbeddedPostgres start(Path folder) throws Exception {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .start();
    }

    public DatabaseSettings settings() {
        return new DatabaseSettings.Server(url(), "postgres", "");
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(server.getPort());
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
