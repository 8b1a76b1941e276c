package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

class MigrationsTest {

    @TempDir Path folder;

    @Test
    void anEmptyFileGetsTheSchemaOnce() {
        DataSource source = TestDatabases.h2Source(folder.resolve("new"));
        assertThat(Migrations.version(source)).isZero();

        Migrations.migrate(source);
        Migrations.migrate(source);

        assertThat(Migrations.version(source)).isEqualTo(Migrations.latest());
    }

    @Test
    void anEmptyServerDatabaseGetsTheSchemaOnce() {
        DataSource source = TestDatabases.emptyPostgres();
        assertThat(Migrations.version(source)).isZero();

        Migrations.migrate(source);
        Migrations.migrate(source);

        assertThat(Migrations.version(source)).isEqualTo(Migrations.latest());
    }

    @Test
    void aSchemaNewerThanTheProgramIsRefused() {
        for (DataSource source : List.of(TestDatabases.h2(folder), TestDatabases.postgres())) {
            Sql.execute(
                    source,
                    """
                    insert into "flyway_schema_history" ("installed_rank", "version", "description",
                        "type", "script", "installed_by", "execution_time", "success")
                    values (99, '99', 'later', 'SQL', 'V99__later.sql', 'somebody', 1, true)\
                    """);

            assertThatThrownBy(() -> Migrations.migrate(source))
                    .isInstanceOfSatisfying(
                            FairleadException.class,
                            e -> assertThat(e.textKey()).isEqualTo("storage.newerschema"));
        }
    }

    @Test
    void aServerDatabaseThatHoldsSomethingElseIsRefused() {
        DataSource source = TestDatabases.emptyPostgres();
        Sql.execute(source, "create table somebody_elses (id int)");

        assertThatThrownBy(() -> Migrations.migrate(source))
                .isInstanceOfSatisfying(
                        FairleadException.class,
                        e -> assertThat(e.textKey()).isEqualTo("storage.foreignschema"));
    }

    @Test
    void aFirstBuildThatWasCutOffIsNeverTakenForADatabase() throws IOException {
        Path file = folder.resolve("cut-off");
        Files.write(folder.resolve("cut-off-new.mv.db"), new byte[100]);

        H2Engine.open(file).close();

        assertThat(folder.resolve("cut-off-new.mv.db")).doesNotExist();
        assertThat(Migrations.version(TestDatabases.h2Source(file))).isEqualTo(Migrations.latest());
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = TestDatabases.h2File(folder);
        DataSource source = TestDatabases.h2Source(file);
        Sql.execute(source, "delete from \"flyway_schema_history\" where \"version\" <> '1'");
        Contents before = Contents.ofFile(file);

        assertThatThrownBy(() -> H2Engine.open(file)).hasMessage("storage.migration");

        assertThat(Contents.ofFile(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void everyScriptIsNamedInOrder(String engine) throws IOException, URISyntaxException {
        Path scripts = Path.of(Migrations.class.getResource("/db/" + engine).toURI());
        try (Stream<Path> files = Files.list(scripts)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .sorted(Comparator.comparing(Migrations::number)))
                    .isEqualTo(Migrations.SCRIPTS);
        }
        assertThat(Migrations.SCRIPTS.stream().map(Migrations::number))
                .doesNotHaveDuplicates()
                .endsWith(Migrations.latest());
    }
}
