package fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.app.Entities;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.storage.Database;
import fairlead.sync.TestServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// Two laptops of a team, played by commands alone.
class TeamLaptopCommandTest {

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private TestServer server;
    private Clock clock = Clock.systemUTC();
    private Path password;

    @BeforeEach
    void open() throws SQLException, IOException {
        server = new TestServer();
        UUID me = server.person("ann");
        server.run("update users set db_role = 'postgres'");
        password = Files.writeString(folder.resolve("password"), "unused");
        String url = server.url().replaceFirst("\\?.*", "");
        for (String laptop : List.of("a", "b")) {
            new WorkspaceFolder(folder.resolve(laptop)).write(Note.team(url, "postgres").with(me));
        }
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
    }

    @Test
    void whatTwoLaptopsImportByThemselvesBothHaveInTheEnd() throws Exception {
        Path first = Files.writeString(folder.resolve("1.csv"), "Name;Firma\nAnn Lee;Acme\n");
        Path second = Files.writeString(folder.resolve("2.csv"), "Name;Firma\nBob Roe;Beta\n");

        run("a", "import", first.toString(), "--password-file", password.toString());
        run("b", "import", second.toString(), "--password-file", password.toString());
        assertThat(server.one("select count(*) from leads")).as("nothing was sent").isEqualTo("0");
        assertThat(doctor("a", "--json").get("pending").asInt()).isPositive();

        for (String laptop : List.of("a", "b", "a")) {
            run(laptop, "sync", "--once", "--password-file", password.toString());
        }

        assertThat(server.one("select count(*) from leads")).isEqualTo("2");
        for (String laptop : List.of("a", "b")) {
            JsonNode facts =
                    doctor(laptop, "--compare", "--json", "--password-file", password.toString());
            assertThat(facts.get("rows").get("leads").asInt()).isEqualTo(2);
            assertThat(facts.get("pending").asInt()).isZero();
            assertThat(facts.get("parked").asInt()).isZero();
            assertThat(facts.get("digest").asText()).contains(" 0 repaired");
        }
    }

    @Test
    void aDatabaseThatWasMadeAnewIsUsedOnceSomebodySaysSoAndAfterABackup() throws Exception {
        server.run("insert into leads (name, email) values ('Theirs', 't@x.test')");
        sync();
        server.becomes(new TestServer());

        assertThat(execute("a", "sync", "--once", "--password-file", password.toString()))
                .isNotZero();
        assertThat(err.toString()).contains("does not know 1 of the 1 leads", "--believe");
        assertThat(doctor("a", "--json").get("server").asText()).startsWith("another one");
        assertThat(doctor("a", "--json").get("rows").get("leads").asInt()).isEqualTo(1);

        sync("--believe");

        JsonNode facts = doctor("a", "--json");
        assertThat(facts.get("server").asText()).isEqualTo("known");
        assertThat(facts.get("rows").get("leads").asInt()).isZero();
        Path backups = new WorkspaceFolder(folder.resolve("a")).backups();
        try (Stream<Path> files = Files.list(backups)) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".zip"));
        }
    }

    @Test
    void theDoctorSaysThatTheClockIsWrong() throws Exception {
        sync();
        assertThat(doctor("a", "--json").get("clock").asText()).isEqualTo("right");

        clock = Clock.offset(clock, Duration.ofMinutes(-5));
        sync();

        assertThat(doctor("a", "--json").get("clock").asText()).matches("(299|300|301) s slow");
    }

    private void sync(String... how) {
        List<String> all = new ArrayList<>(List.of("--once", "--password-file"));
        all.add(password.toString());
        all.addAll(List.of(how));
        run("a", "sync", all.toArray(String[]::new));
    }

    private JsonNode doctor(String laptop, String... how) throws IOException {
        out.getBuffer().setLength(0);
        run(laptop, "doctor", how);
        return new ObjectMapper().readTree(out.toString());
    }

    private void run(String laptop, String command, String... rest) {
        assertThat(execute(laptop, command, rest)).as("%s %s", command, err).isZero();
    }

    private int execute(String laptop, String command, String... rest) {
        Texts texts = new Texts(Locale.ENGLISH);
        Opener opener = (settings, time) -> Database.open(settings, Entities.ALL, time);
        CommandLine line =
                CommandLineTool.line(
                        texts,
                        List.of(
                                new ImportCommand(opener, clock, texts),
                                new SyncCommand(opener, clock, texts),
                                new DoctorCommand(opener, clock, texts)));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(rest));
        arguments.addAll(List.of("--workspace", folder.resolve(laptop).toString()));
        return line.execute(arguments.toArray(String[]::new));
    }
}
