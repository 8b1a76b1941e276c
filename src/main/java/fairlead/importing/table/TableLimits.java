package fairlead.importing.table;

import fairlead.settings.FairleadException;

/// How much of a file is taken at most, so that no file can exhaust the machine.
public record TableLimits(long bytes, long rows, int columns, int cell) {

    public static final TableLimits STANDARD =
            new TableLimits(200L << 20, 1_000_000, 500, 32 << 10);

    void checkBytes(long size) {
        if (size > bytes) {
            throw new FairleadException("importing.error.bytes", null, size >> 20, bytes >> 20);
        }
    }

    void checkRow(TableRow row) {
        if (row.number() > rows) {
            throw new FairleadException("importing.error.rows", null, rows);
        }
        if (row.cells().size() > columns) {
            throw new FairleadException("importing.error.columns", null, row.number(), columns);
        }
        for (String text : row.cells()) {
            if (text.length() > cell) {
                throw new FairleadException("importing.error.cell", null, row.number(), cell);
            }
        }
    }
}
