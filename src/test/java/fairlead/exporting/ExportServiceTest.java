package fairlead.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.importing.table.Progress;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableReader;
import fairlead.importing.table.TableRow;
import fairlead.importing.table.TableSource;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.lead.journal.ImageVault;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

@ParameterizedClass
@EnumSource
class ExportServiceTest {

    private static final List<String> NAMES =
            List.of(
                    "=HYPERLINK(\"http://evil.example\")",
                    "+49 30 1",
                    "@me, \"quoted\"; and more",
                    "two\nlines",
                    "Jürgen Größe 北京 😀",
                    "'already guarded",
                    "'=1+1");

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;
    private ExportService exports;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        exports =
                new ExportService(
                        new ExportStore(database),
                        database.files(folder.resolve("workspace").resolve("files")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyLeadComesBackAsItWas() throws IOException {
        NAMES.forEach(this::lead);
        Path to = folder.resolve("out");

        Map<String, Long> rows = exports.export(to, Progress.NONE);

        assertThat(rows).containsEntry("leads", (long) NAMES.size()).containsKey("field_history");
        assertThat(column(TableFile.open(to.resolve("leads.csv"), TableOptions.detect()), "name"))
                .containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(Files.readAllLines(to.resolve("leads.jsonl")))
                .extracting(line -> json(line).get("name").asText())
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void nothingInItIsAFormula() throws IOException {
        NAMES.forEach(this::lead);
        Path to = folder.resolve("out");

        exports.export(to, Progress.NONE);

        assertThat(Files.readString(to.resolve("leads.csv")))
                .contains("'=HYPERLINK", "''=1+1")
                .doesNotContain(",=", ",@", ",\"=", "\n=");
    }

    @Test
    void thePicturesOfNotesComeWithIt() throws IOException {
        Path pictures = folder.resolve("workspace").resolve("files");
        byte[] png = {1, 2, 3};
        String name = new ImageVault(database.files(pictures)).keep(png);
        Files.writeString(pictures.resolve("part1.tmp"), "half");
        Path to = folder.resolve("out");

        exports.export(to, Progress.NONE);

        assertThat(to.resolve("files").resolve(name)).hasBinaryContent(png);
        assertThat(to.resolve("files").resolve("part1.tmp")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path kept = Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> exports.export(folder, Progress.NONE))
                .isInstanceOfSatisfying(
                        FairleadException.class,
                        refused ->
                                assertThat(refused.textKey())
                                        .isEqualTo("importing.export.notempty"));
        assertThat(kept).hasContent("mine");
    }

    @Test
    void itCanBeStopped() {
        assertThatThrownBy(() -> exports.export(folder.resolve("out"), (part, rows) -> false))
                .isInstanceOf(CancellationException.class);
    }

    private void lead(String name) {
        database.write(
                WorkOrder.by(Actor.user(Ids.next()), "lead.create"),
                work -> {
                    Lead lead = new Lead(name, null, LeadSource.OTHER, work.now());
                    lead.change(LeadField.NOTES, "-1+cmd|' /C calc'!A0");
                    work.add(lead);
                    return null;
                });
    }

    private static List<String> column(TableSource table, String name) {
        int place = table.shape().columns().indexOf(name);
        Map<Long, String> cells = new HashMap<>();
        try (TableReader reader = table.open()) {
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                cells.put(row.get().number(), row.get().cell(place));
            }
        }
        return List.copyOf(cells.values());
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
