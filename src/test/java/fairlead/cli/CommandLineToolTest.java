package fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.app.Entities;
import fairlead.desk.LinkedModel;
import fairlead.settings.OneKey;
import fairlead.settings.Texts;
import fairlead.storage.Database;
import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

class CommandLineToolTest {

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path workspace;

    @BeforeEach
    void choose() {
        workspace = folder.resolve("workspace");
    }

    @Test
    void helpSpeaksTheLanguageOfTheSystem() {
        assertThat(run(Locale.GERMANY, "--help")).isZero();

        assertThat(out.toString())
                .contains("Ein CRM mit Agenten", "doctor", "Beispielfirma")
                .doesNotContain("cli.");
    }

    @Test
    void anUnknownWordIsWrongUse() {
        assertThat(run("fly")).isEqualTo(2);
        assertThat(err.toString()).contains("Fairlead does not know this: fly");
    }

    @Test
    void aSizeThatIsNoneIsWrongUse() {
        assertThat(run("sample", "--workspace", workspace.toString(), "--size", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("no sample company of size 3");
        assertThat(workspace).doesNotExist();
    }

    @Test
    void aSampleNeverGoesIntoAWorkspaceThatIsThere() throws IOException {
        healthy();

        assertThat(run("sample", "--workspace", workspace.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("nothing was changed").doesNotContain("\tat ");
    }

    @Test
    void doctorFindsAHealthyWorkspaceHealthy() throws IOException {
        healthy();

        int code = run("doctor", "--json", "--workspace", workspace.toString());

        assertThat(code).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("\"healthy\" : true", "\"status_settings\" : 7", "\"h2\"", "\"javafx\"");
    }

    @Test
    void doctorNamesTheRuleThatDoesNotHold() throws Exception {
        healthy();
        sql("set write_delay 500");

        assertThat(run("doctor", "--workspace", workspace.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("write_delay", "restore a backup");
    }

    @Test
    void doctorFindsARowWhoseLeadIsGone() throws Exception {
        healthy();
        sql(
                "set referential_integrity false",
                "insert into lead_threads (lead_id, gmail_thread_id, gmail_account_id)"
                        + " values (random_uuid(), 't', random_uuid())");

        assertThat(run("doctor", "--workspace", workspace.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("lead_threads.lead_id");
    }

    @Test
    void doctorFindsARunThatWasTakenOutOfTheLog() throws Exception {
        healthy();
        sql("insert into agent_tallies (name, n, hash) values ('me/chain', 1, 'h')");

        assertThat(run("doctor", "--workspace", workspace.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("agent_log: broken", "agents verify");
    }

    @Test
    void doctorSaysWhatToDoWithADamagedFile() throws IOException {
        Files.createDirectories(workspace);
        Files.write(workspace.resolve("fairlead.mv.db"), new byte[9000]);

        assertThat(run("doctor", "--workspace", workspace.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("damaged");
    }

    @Test
    void teamInitBuildsTheSchema() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "any\n");
        String url = TestDatabases.emptyPostgresUrl();

        int code =
                run(
                        "team",
                        "init",
                        "--url",
                        url,
                        "--user",
                        "postgres",
                        "--password-file",
                        secret.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString()).contains("ready for the team");
    }

    @Test
    void aPasswordInTheAddressIsRefusedAndNotRepeated() {
        int code =
                run(
                        "team",
                        "init",
                        "--url",
                        "jdbc:postgresql://localhost/x?password=hush",
                        "--user",
                        "me");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("contains a password").doesNotContain("hush");
    }

    @Test
    void anAddressWithNobodyBehindItIsSaidInOneSentence() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "any");

        int code =
                run(
                        "team",
                        "init",
                        "--url",
                        "jdbc:postgresql://localhost:1/x",
                        "--user",
                        "me",
                        "--password-file",
                        secret.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("does not answer at this address");
        assertThat(err.toString().lines()).hasSize(1);
    }

    private void healthy() throws IOException {
        Files.createDirectories(workspace);
        Path file = TestDatabases.h2File(folder);
        Path target = workspace.resolve("fairlead.mv.db");
        Files.move(file.resolveSibling(file.getFileName() + ".mv.db"), target);
        Database.open(
                        new fairlead.storage.DatabaseSettings.File(workspace.resolve("fairlead")),
                        Entities.ALL,
                        Clock.systemUTC())
                .close();
    }

    private void sql(String... statements) throws SQLException {
        String url = "jdbc:h2:file:" + workspace.resolve("fairlead");
        try (Connection connection = DriverManager.getConnection(url, "FAIRLEAD", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private int run(String... args) {
        return run(Locale.ENGLISH, args);
    }

    private int run(Locale locale, String... args) {
        Texts texts = new Texts(locale);
        Opener opener = (settings, clock) -> Database.open(settings, Entities.ALL, clock);
        CommandLine line =
                CommandLineTool.line(
                        texts,
                        List.of(
                                new SampleCommand(opener, Clock.systemUTC(), texts),
                                new DoctorCommand(opener, Clock.systemUTC(), texts),
                                AgentsCommand.line(
                                        opener,
                                        Clock.systemUTC(),
                                        texts,
                                        new LinkedModel(folder, new OneKey())),
                                TeamCommand.line(texts)));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
