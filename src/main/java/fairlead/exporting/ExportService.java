package fairlead.exporting;

import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.writer.CsvWriter;

import fairlead.importing.table.Formulas;
import fairlead.importing.table.Progress;
import fairlead.settings.FairleadException;
import fairlead.storage.NamedFiles;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes everything a workspace holds into a folder: each table as CSV for people (RFC 4180,
/// UTF-8, nothing in it that a spreadsheet would run) and as JSON lines for programs, audit
/// included, and the pictures of notes in a folder `files`.
public final class ExportService {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExportStore store;
    private final NamedFiles files;

    /// `files` are the pictures that notes refer to by name.
    public ExportService(ExportStore store, NamedFiles files) {
        this.store = store;
        this.files = files;
    }

    /// The number of rows by table; refuses a folder that has something in it.
    public Map<String, Long> export(Path folder, Progress progress) {
        Map<String, Long> counts = new LinkedHashMap<>();
        try {
            prepare(folder);
            List<String> tables = store.tables();
            long rows = 0;
            for (String table : tables) {
                progress.orCancel((double) counts.size() / tables.size(), rows);
                long written = write(folder, table);
                counts.put(table, written);
                rows += written;
            }
            copyFiles(folder.resolve("files"));
            return counts;
        } catch (IOException | UncheckedIOException e) {
            throw new FairleadException("importing.export.failed", e, folder);
        }
    }

    private static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new FairleadException("importing.export.notempty", null, folder);
            }
        }
    }

    private void copyFiles(Path target) throws IOException {
        files.copyTo(new NamedFiles(target, Optional.empty()));
    }

    private long write(Path folder, String table) throws IOException {
        long[] count = new long[1];
        List<String> columns = new ArrayList<>();
        try (CsvWriter csv =
                        CsvWriter.builder()
                                .build(folder.resolve(table + ".csv"), StandardCharsets.UTF_8);
                BufferedWriter lines = Files.newBufferedWriter(folder.resolve(table + ".jsonl"))) {
            store.table(
                    table,
                    names -> {
                        columns.addAll(names);
                        csv.writeRecord(names);
                    },
                    row -> {
                        count[0]++;
                        csv.writeRecord(guarded(row));
                        line(lines, columns, row);
                    });
        }
        return count[0];
    }

    private static List<String> guarded(List<String> row) {
        List<String> cells = new ArrayList<>(row.size());
        row.forEach(cell -> cells.add(cell == null ? "" : Formulas.guard(cell)));
        return cells;
    }

    private static void line(BufferedWriter lines, List<String> columns, List<String> row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.get(i));
        }
        try {
            lines.write(JSON.writeValueAsString(values));
            lines.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
