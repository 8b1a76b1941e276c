package fairlead.importing.table;

import fairlead.settings.FairleadException;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Streams the rows of one sheet; whatever the workbook's reader throws means a damaged file.
final class XlsxRowReader implements TableReader {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final TableLimits limits;
    private final long expected;
    private long number;

    XlsxRowReader(Path file, String sheet, TableLimits limits, long expected) {
        this.limits = limits;
        this.expected = Math.max(1, expected);
        this.workbook = workbook(file);
        try {
            this.stream = workbook.findSheet(sheet).orElseThrow().openStream();
            this.rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            close(workbook);
            throw damaged(e);
        }
    }

    static ReadableWorkbook workbook(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    @Override
    public Optional<TableRow> next() {
        Row row;
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            row = rows.next();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
        number = row.getRowNum();
        TableRow read = new TableRow(number, cells(row));
        limits.checkRow(read);
        return Optional.of(read);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : Cells.clean(XlsxCell.text(cell)));
        }
        return cells;
    }

    @Override
    public double progress() {
        return Math.min(1, (double) number / expected);
    }

    @Override
    public void close() {
        stream.close();
        close(workbook);
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static FairleadException damaged(Exception e) {
        return new FairleadException("importing.error.damaged", e);
    }
}
