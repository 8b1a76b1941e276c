package fairlead.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;

import fairlead.importing.table.Formulas;
import fairlead.settings.FairleadException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/// Writes a table as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it, nothing in
/// it that they would run); the file appears when it is whole.
public final class TableExport {

    private static final String MARK = "\uFEFF";

    private TableExport() {}

    /// `rows` hands each row to whoever it is given.
    public static void write(Path file, List<String> head, Consumer<Consumer<List<String>>> rows) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                out.write(MARK);
                CsvWriter csv = CsvWriter.builder().build(out);
                csv.writeRecord(guarded(head));
                rows.accept(row -> csv.writeRecord(guarded(row)));
                csv.flush();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw new FairleadException("importing.export.failed", e, file);
        } finally {
            delete(part);
        }
    }

    private static List<String> guarded(List<String> row) {
        return row.stream().map(cell -> cell == null ? "" : Formulas.guard(cell)).toList();
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
