package fairlead.importing.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one record after another; its memory is bounded by one record, however long the file.
final class CsvRowReader implements TableReader {

    private final CountingStream bytes;
    private final CloseableIterator<CsvRecord> records;
    private final TableLimits limits;
    private final long size;
    private long number;

    CsvRowReader(Path file, TableOptions options, boolean spaced, TableLimits limits) {
        this.limits = limits;
        try {
            size = Files.size(file);
            bytes = new CountingStream(Files.newInputStream(file));
        } catch (IOException e) {
            throw unreadable(e);
        }
        records =
                builder(options.separator().orElse(','), spaced)
                        .build(
                                handler(limits),
                                new InputStreamReader(bytes, options.charset().orElseThrow()))
                        .iterator();
    }

    /// `spaced` allows blanks between a separator and a quotation mark, which excludes being
    /// lenient about stray quotation marks.
    static CsvReader.CsvReaderBuilder builder(char separator, boolean spaced) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(!spaced)
                .trimWhitespacesAroundQuotes(spaced)
                .allowUnclosedQuote(false);
    }

    private static CsvRecordHandler handler(TableLimits limits) {
        return CsvRecordHandler.of(
                handler ->
                        handler.maxFields(limits.columns())
                                .maxFieldSize(limits.cell())
                                .maxRecordSize(limits.cell() * 100));
    }

    @Override
    public Optional<TableRow> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            TableRow row = new TableRow(++number, clean(records.next().getFields()));
            limits.checkRow(row);
            return Optional.of(row);
        } catch (CsvParseException e) {
            throw explained(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private List<String> clean(List<String> fields) {
        List<String> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(Cells.clean(Formulas.unguard(field))));
        return cells;
    }

    /// The parser says "unclosed" or which of its limits was met; all of them happen to files whose
    /// quotation marks do not pair up.
    private FairleadException explained(CsvParseException e) {
        String said = String.valueOf(e.getMessage());
        if (said.contains("fields")) {
            return new FairleadException(
                    "importing.error.columns", e, number + 1, limits.columns());
        }
        return new FairleadException("importing.error.quote", e, number + 1, limits.cell());
    }

    private static FairleadException unreadable(Exception e) {
        return new FairleadException("importing.error.broken", e);
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
