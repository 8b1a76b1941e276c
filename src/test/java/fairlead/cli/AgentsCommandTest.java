package fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.app.Entities;
import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.RunSubject;
import fairlead.desk.LinkedModel;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.llm.LinkFile;
import fairlead.llm.ModelLink;
import fairlead.llm.Provider;
import fairlead.llm.StubServer;
import fairlead.settings.OneKey;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.Ids;
import fairlead.storage.TestDatabases;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// The agents by commands alone, on a real file.
class AgentsCommandTest {
    private static final String WORDED =
            "{\"items\":[{\"number\":1,\"title\":\"Answer [lead] on the prices\","
                    + "\"reason\":\"Their question has waited for five days.\"}]}";

    @TempDir private Path folder;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private Path workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Files.createDirectories(folder.resolve("workspace"));
        Path file = TestDatabases.h2File(folder);
        Files.move(
                file.resolveSibling(file.getFileName() + ".mv.db"),
                workspace.resolve("fairlead.mv.db"));
        Instant now = Instant.now();
        try (Database database = database()) {
            database.write(
                    WorkOrder.by(Actor.system(), "test"),
                    work -> {
                        for (String name : List.of("Ann Ash", "Bob Birch", "Cid Cole")) {
                            Lead lead = new Lead(name, null, LeadSource.WEBSITE, now);
                            TimelineEvent mail =
                                    new TimelineEvent(
                                            lead.id(),
                                            EventType.EMAIL_RECEIVED,
                                            "Offer",
                                            work.actor(),
                                            now.minus(Duration.ofDays(5)));
                            work.add(lead);
                            work.add(mail.describedAs("And the price?"));
                        }
                        return null;
                    });
        }
        new WorkspaceFolder(workspace).write(Note.of(WorkspaceKind.LOCAL));
    }

    private Database database() {
        return Database.open(
                new DatabaseSettings.File(workspace.resolve("fairlead")),
                Entities.ALL,
                Clock.systemUTC());
    }

    @Test
    void allSixRunAndTheLogTellsOfEach() throws IOException {
        assertThat(run("run")).as(err.toString()).isZero();

        JsonNode runs = json("log");
        assertThat(runs.findValuesAsText("agent"))
                .contains("lead_scorer", "action_suggester", "email_drafter");
        assertThat(runs.findValuesAsText("model")).allMatch(model -> model.startsWith("builtin/"));
        assertThat(run("verify")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from ai_agent_logs where chain_no = 2 | missing | 2",
                "delete from ai_agent_logs where chain_no = (select max(chain_no) from"
                        + " ai_agent_logs) | missing | 3",
                "delete from ai_agent_logs | missing | 1",
                "update ai_agent_logs set output_result = '{}' where chain_no = 1 | not as it was"
                        + " written | 1",
                "update ai_agent_logs set created_at = created_at - interval '1' day where chain_no"
                        + " = 3 | not as it was written | 3",
            })
    void whatIsDoneToTheLogBySqlIsTold(String sql, String word, String place) throws SQLException {
        for (int pass = 0; pass < 3; pass++) {
            assertThat(run("run", "--agent", "lead_scorer")).as(err.toString()).isZero();
        }
        assertThat(run("verify")).as(out.toString()).isZero();

        sql("delete from agent_effects", sql);

        assertThat(run("verify")).isEqualTo(1);
        assertThat(out.toString()).contains(word, place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from ai_agent_logs where chain_no = 2 | 2",
                "delete from ai_agent_logs where chain_no >= 3 | 3",
                "delete from ai_agent_logs | 1",
            })
    void whatTheOwnerOfATeamsServerRemovesIsTold(String sql, String place) throws Exception {
        String url = TestDatabases.postgresUrl();
        Path password = Files.writeString(folder.resolve("password"), "none");
        String[] there = {"--url", url, "--user", "postgres", "--password-file", "" + password};
        try (Database database = server(url)) {
            AgentLogService logs = new AgentLogService(database, new AgentLogStore(database));
            UUID user = Ids.next();
            for (int run = 0; run < 4; run++) {
                logs.open(
                        AgentType.LEAD_SCORER,
                        "1",
                        new RunSubject(user, null, "test"),
                        new ObjectMapper().createObjectNode());
            }
        }
        assertThat(verify(there)).as(out.toString() + err).isZero();

        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }

        assertThat(verify(there)).isEqualTo(1);
        assertThat(out.toString()).contains("missing", place);
    }

    private static Database server(String url) {
        return Database.open(
                new DatabaseSettings.Server(url, "postgres", ""), Entities.ALL, Clock.systemUTC());
    }

    private int verify(String... there) {
        return execute(Stream.concat(Stream.of("agents", "verify"), Stream.of(there)));
    }

    @Test
    void aLinkedModelIsAskedAsTheWindowWould() throws IOException {
        try (StubServer server = new StubServer()) {
            link(server, true);
            server.answers(StubServer.saying(WORDED));

            assertThat(run("run", "--agent", "action_suggester")).as(err.toString()).isZero();

            assertThat(server.bodies()).as("equal questions are asked once").hasSize(1);
            assertThat(json("log").findValuesAsText("model")).containsOnly("openai/m");
        }
    }

    @Test
    void theRulesAnswerWhereTheyAreAskedForOrTheModelIsOff() throws IOException {
        try (StubServer server = new StubServer()) {
            link(server, true);
            assertThat(run("run", "--agent", "action_suggester", "--engine", "built-in")).isZero();
            link(server, false);
            assertThat(run("run", "--agent", "thread_analyzer")).isZero();

            assertThat(server.bodies()).isEmpty();
            assertThat(run("run", "--engine", "model")).isEqualTo(1);
            assertThat(err.toString()).contains("Settings", "--engine");
            assertThat(run("run", "--engine", "guesswork")).isEqualTo(2);
        }
    }

    private void link(StubServer server, boolean on) {
        new LinkFile(folder)
                .write(
                        new ModelLink(
                                on, Provider.OPENAI, server.address() + "/v1", "m", 0, List.of()));
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

    private JsonNode json(String command) throws IOException {
        assertThat(run(command, "--json")).as(err.toString()).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private int run(String command, String... args) {
        return execute(
                Stream.concat(
                        Stream.of("agents", command, "--workspace", workspace.toString()),
                        Stream.of(args)));
    }

    private int execute(Stream<String> words) {
        out = new StringWriter();
        err = new StringWriter();
        Texts texts = new Texts(Locale.ENGLISH);
        Opener opener = (settings, clock) -> Database.open(settings, Entities.ALL, clock);
        LinkedModel model = new LinkedModel(folder, new OneKey());
        CommandLine line =
                CommandLineTool.line(
                        texts,
                        List.of(AgentsCommand.line(opener, Clock.systemUTC(), texts, model)));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(words.toArray(String[]::new));
    }
}
