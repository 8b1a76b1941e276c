package fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.app.Entities;
import fairlead.settings.Texts;
import fairlead.storage.Database;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ImportExportCommandTest {

    private static final String LIST =
            """
            Kontakt;Firma;Phase;Kanal
            Ann Lee;Acme;Freigabe;Zeppelin
            Bob Roe;Beta;Gewonnen;Messe
            ;;Neu;
            """;

    @TempDir private Path folder;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private Path workspace;
    private Path list;

    @BeforeEach
    void choose() throws IOException {
        workspace = folder.resolve("workspace");
        list = Files.writeString(folder.resolve("liste.csv"), LIST);
    }

    @Test
    void aDryRunMakesNoWorkspace() throws IOException {
        assertThat(run("import", list.toString(), "--dry-run")).as(err.toString()).isZero();

        assertThat(out.toString()).contains("2 leads would be made", "Row 4");
        assertThat(workspace).doesNotExist();
    }

    @Test
    void wordsAndColumnsAreMeantAsSaid() throws IOException {
        int code =
                run(
                        "import",
                        list.toString(),
                        "--map",
                        "Kanal=source",
                        "--status",
                        "Freigabe=proposal",
                        "--source",
                        "Zeppelin=event",
                        "--json");

        assertThat(code).as(err.toString()).isZero();
        JsonNode facts = new ObjectMapper().readTree(out.toString());
        assertThat(facts.get("created").asInt()).isEqualTo(2);
        assertThat(facts.get("refused").asInt()).isEqualTo(1);
        assertThat(facts.get("columns").get("Kanal").asText()).isEqualTo("source");
        assertThat(exported("leads"))
                .anySatisfy(lead -> assertThat(lead).contains("Ann Lee", "proposal_sent", "event"))
                .anySatisfy(lead -> assertThat(lead).contains("Bob Roe", "closed_won"));
    }

    @Test
    void refusedRowsAreSavedWithTheirReason() throws IOException {
        Path refused = folder.resolve("refused.csv");

        assertThat(run("import", list.toString(), "--refused", refused.toString())).isZero();

        assertThat(Files.readAllLines(refused))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(",,Neu,,4,")
                .contains("Nobody is named here");
    }

    @Test
    void encodingAndSeparatorCanBeSaid() throws IOException {
        Path odd = folder.resolve("odd.csv");
        Files.write(odd, "Name~Firma\nJürgen~Köln AG\n".getBytes(Charset.forName("IBM850")));

        assertThat(run("import", odd.toString(), "--encoding", "IBM850", "--separator", "~"))
                .as(err.toString())
                .isZero();

        assertThat(exported("leads"))
                .anySatisfy(lead -> assertThat(lead).contains("Jürgen", "Köln AG"));
    }

    @Test
    void theSameFileAgainMakesNothingNew() throws IOException {
        Path mails =
                Files.writeString(folder.resolve("mails.csv"), "Name,Email\nAnn,ann@acme.com\n");
        run("import", mails.toString());
        out = new StringWriter();

        assertThat(run("import", mails.toString(), "--json")).isZero();

        assertThat(new ObjectMapper().readTree(out.toString()).get("unchanged").asInt()).isOne();
    }

    @Test
    void wrongUseIsToldFromFailure() {
        String file = list.toString();
        assertThat(run("import", file, "--map", "Kontakt=nose")).isEqualTo(2);
        assertThat(run("import", file, "--map", "Nase=name")).isEqualTo(2);
        assertThat(run("import", file, "--status", "Neu=maybe")).isEqualTo(2);
        assertThat(run("import", file, "--source", "Messe=moon")).isEqualTo(2);
        assertThat(run("import", file, "--encoding", "UTF-99")).isEqualTo(2);
        assertThat(run("import", file, "--separator", "ab")).isEqualTo(2);
        assertThat(run("import", file, "--key", "face")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", folder.resolve("none.csv").toString())).isEqualTo(1);
        assertThat(run("export", "--to", folder.resolve("out").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no field “nose”", "There is no file “none.csv”");
        assertThat(workspace).doesNotExist();
    }

    @Test
    void aPdfIsNoTable() throws IOException {
        Path pdf = Files.writeString(folder.resolve("list.csv"), "%PDF-1.7 x");

        assertThat(run("import", pdf.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("This is a PDF");
    }

    private List<String> exported(String table) throws IOException {
        Path to = Files.createTempDirectory(folder, "export").resolve("all");
        assertThat(run("export", "--to", to.toString())).as(err.toString()).isZero();
        return Files.readAllLines(to.resolve(table + ".jsonl"));
    }

    private int run(String... args) {
        Texts texts = new Texts(Locale.ENGLISH);
        Opener opener = (settings, clock) -> Database.open(settings, Entities.ALL, clock);
        CommandLine line =
                CommandLineTool.line(
                        texts,
                        List.of(
                                new ImportCommand(opener, Clock.systemUTC(), texts),
                                new ExportCommand(opener, Clock.systemUTC(), texts)));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of(args));
        if (args.length > 1) {
            all.addAll(List.of("--workspace", workspace.toString()));
        }
        return line.execute(all.toArray(String[]::new));
    }
}
