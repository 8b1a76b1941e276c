package fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.team.ServerCertificate;
import fairlead.team.TestServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A team from nothing to its first colleague at work, by the command line alone.
class TeamCommandTest {

    private static final String OWN = "correct horse battery";

    @TempDir static Path folder;

    private static TestServer server;
    private static ServerCertificate certificate;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void start() throws IOException {
        certificate = new ServerCertificate(folder.resolve("tls"), List.of("localhost"));
        certificate.make();
        server = TestServer.guarded(certificate);
        server.create("crm");
        server.superuser("boss", "rather long");
        Files.writeString(folder.resolve("boss"), "rather long");
        Files.writeString(folder.resolve("own"), OWN);
        TeamCommandTest first = new TeamCommandTest();
        assertThat(first.owner("init")).as(first.err.toString()).isZero();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void whoIsInvitedJoinsAndWorksAndWhoIsRemovedDoesNot() throws IOException {
        String oneTime = invite("anna", "admin");
        Path workspace = folder.resolve("annas");

        assertThat(join("anna", oneTime, workspace, "own")).as(err.toString()).isZero();

        WorkspaceFolder.Note note = new WorkspaceFolder(workspace).note();
        assertThat(note.kind()).isEqualTo(WorkspaceKind.TEAM);
        assertThat(note.user()).contains("crm_anna");
        assertThat(note.me()).isPresent();
        assertThat(Files.readString(workspace.resolve("workspace.json"))).doesNotContain(OWN);

        assertThat(as(workspace, "list", "--json")).isZero();
        assertThat(json().at("/members/0/login").asText()).isEqualTo("anna");
        assertThat(json().at("/members/0/state").asText()).isEqualTo("active");
        assertThat(json().at("/visibility").asText()).isEqualTo("open");

        invite("bert", "rep");
        assertThat(as(workspace, "reset", "bert", "--json")).isZero();
        assertThat(as(workspace, "remove", "bert", "--json")).isZero();
        assertThat(json().at("/sessions_ended").asInt()).isZero();
        assertThat(as(workspace, "show", "own")).isZero();
        assertThat(as(workspace, "remove", "anna")).isEqualTo(1);
        assertThat(err.toString()).contains("cannot remove yourself");
    }

    @Test
    void aWrongPasswordLeavesNoWorkspaceBehind() throws IOException {
        invite("cora", "rep");
        Path workspace = folder.resolve("coras");

        assertThat(join("cora", "wrong", workspace, "own")).isEqualTo(1);

        assertThat(err.toString()).contains("refused this name and password");
        assertThat(workspace).doesNotExist();
    }

    @Test
    void theOneTimePasswordIsNoPasswordOfOnesOwn() throws IOException {
        String oneTime = invite("dora", "rep");
        Files.writeString(folder.resolve("same"), oneTime);

        assertThat(join("dora", oneTime, folder.resolve("doras"), "same")).isEqualTo(1);

        assertThat(err.toString()).contains("Choose one of your own");
    }

    @Test
    void anInvitationThatIsNoneIsRefusedInOneSentence() throws IOException {
        invite("emil", "rep");
        String good = Files.readString(folder.resolve("emil.invitation"));
        List<String> bad =
                List.of(
                        "",
                        "hello",
                        "[]",
                        "{}",
                        good.replace("\"fairlead-invitation\" : 1", "\"fairlead-invitation\" : 2"),
                        good.replace("localhost", "localhost/crm?sslmode=disable&x="),
                        good.replace("localhost", "evil,localhost"),
                        good.replace("emil", "emil'; drop"),
                        good.replaceAll("-----BEGIN[^\"]*", "none"),
                        good.substring(0, good.length() / 2),
                        good.replaceAll("\"port\" : \\d+", "\"port\" : 99999"));
        for (String text : bad) {
            Files.writeString(folder.resolve("bad.invitation"), text);

            assertThat(join("bad", "x", folder.resolve("bads"), "own")).as(text).isEqualTo(1);

            assertThat(err.toString().strip().lines()).as(err.toString()).hasSize(1);
            assertThat(err.toString()).containsIgnoringCase("invitation");
        }
    }

    @Test
    void withoutACertificateNobodyIsInvited() {
        int code =
                run(
                        "team",
                        "invite",
                        "fred",
                        "--email",
                        "f@x.test",
                        "--name",
                        "Fred",
                        "--to",
                        folder.resolve("fred.invitation").toString(),
                        "--url",
                        server.url("crm"),
                        "--user",
                        "boss",
                        "--password-file",
                        folder.resolve("boss").toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("--ca", "fairlead team certificate");
        assertThat(folder.resolve("fred.invitation")).doesNotExist();
    }

    @Test
    void noPasswordIsInTheInvitationNorInTheServersLog() throws IOException {
        String oneTime = invite("gina", "rep");
        join("gina", oneTime, folder.resolve("ginas"), "own");

        assertThat(Files.readString(folder.resolve("gina.invitation"))).doesNotContain(oneTime);
        assertThat(server.log()).contains("team.invite").doesNotContain(oneTime, OWN);
    }

    @Test
    void aCertificateComesWithTheLinesForTheServer() {
        Path to = folder.resolve("made");

        assertThat(run("team", "certificate", "--host", "db.acme.test,10.0.0.7", "--to", to + ""))
                .isZero();

        assertThat(out.toString()).contains("ssl_cert_file = '", "hostssl all all all");
        assertThat(to.resolve("authority.pem")).exists();
        assertThat(run("team", "certificate", "--host", "x", "--to", to + "")).isEqualTo(1);
    }

    private String invite(String login, String role) throws IOException {
        int code =
                owner(
                        "invite",
                        login,
                        "--email",
                        login + "@team.test",
                        "--name",
                        login,
                        "--role",
                        role,
                        "--to",
                        folder.resolve(login + ".invitation").toString(),
                        "--json");
        assertThat(code).as(err.toString()).isZero();
        return json().at("/password").asText();
    }

    private int join(String login, String password, Path workspace, String own) throws IOException {
        Path secret = Files.writeString(folder.resolve(login + ".secret"), password);
        return run(
                "workspace",
                "join",
                folder.resolve(login + ".invitation").toString(),
                "--workspace",
                workspace.toString(),
                "--password-file",
                secret.toString(),
                "--new-password-file",
                folder.resolve(own).toString());
    }

    private int as(Path workspace, String... args) {
        List<String> all = new ArrayList<>(List.of("team"));
        all.addAll(List.of(args));
        all.addAll(
                List.of(
                        "--workspace",
                        workspace.toString(),
                        "--password-file",
                        folder.resolve("own").toString()));
        return run(all.toArray(String[]::new));
    }

    private int owner(String... args) {
        List<String> all = new ArrayList<>(List.of("team"));
        all.addAll(List.of(args));
        all.addAll(
                List.of(
                        "--url",
                        server.url("crm"),
                        "--user",
                        "boss",
                        "--password-file",
                        folder.resolve("boss").toString(),
                        "--ca",
                        certificate.authority().toString()));
        return run(all.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Texts texts = new Texts(Locale.ENGLISH);
        CommandLine line =
                CommandLineTool.line(
                        texts,
                        List.of(
                                TeamCommand.line(texts),
                                WorkspaceCommand.line(
                                        texts,
                                        new fairlead.storage.FileKeys(
                                                fairlead.settings.Keychain.none()),
                                        java.time.Clock.systemUTC())));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
