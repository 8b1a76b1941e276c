package fairlead.importing.table;

import fairlead.settings.FairleadException;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of one sheet of a workbook: the one asked for, else the first with something in it.
record XlsxRows(
        Path file, List<String> sheets, TableOptions options, TableLimits limits, long longest)
        implements RowSource {

    static XlsxRows of(Path file, TableOptions wanted, TableLimits limits) throws IOException {
        long longest = ZipGuard.check(file);
        try (ReadableWorkbook workbook = XlsxRowReader.workbook(file)) {
            List<Sheet> visible =
                    workbook.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .toList();
            List<String> names = visible.stream().map(Sheet::getName).toList();
            String chosen = wanted.sheet().orElseGet(() -> firstFilled(visible));
            if (!names.contains(chosen)) {
                throw new FairleadException(
                        "importing.error.sheet", null, chosen, String.join(", ", names));
            }
            TableOptions options =
                    new TableOptions(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(chosen),
                            wanted.headerRow());
            return new XlsxRows(file, names, options, limits, longest);
        }
    }

    private static String firstFilled(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                if (rows.limit(100).anyMatch(row -> row.getFirstNonEmptyCell().isPresent())) {
                    return sheet.getName();
                }
            } catch (IOException | RuntimeException e) {
                throw new FairleadException("importing.error.damaged", e);
            }
        }
        throw new FairleadException("importing.error.empty", null);
    }

    @Override
    public TableReader rows() {
        return new XlsxRowReader(file, options.sheet().orElseThrow(), limits, longest);
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLSX;
    }
}
