package fairlead.importing.table;

import fairlead.settings.FairleadException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows beneath the one that names their columns.
final class HeadedTable implements TableSource {

    private static final int SAMPLE = 100;

    private final RowSource source;
    private final TableShape shape;

    private HeadedTable(RowSource source, TableShape shape) {
        this.source = source;
        this.shape = shape;
    }

    static HeadedTable of(RowSource source, TableOptions wanted, TableLimits limits) {
        List<TableRow> sample = sample(source);
        if (sample.isEmpty()) {
            throw new FairleadException("importing.error.empty", null);
        }
        int headerRow = wanted.headerRow().orElseGet(() -> HeaderGuess.of(sample));
        List<String> columns = columns(sample, headerRow);
        limits.checkRow(new TableRow(headerRow, columns));
        TableOptions options = source.options().withHeaderRow(headerRow);
        return new HeadedTable(
                source, new TableShape(source.format(), columns, source.sheets(), options));
    }

    private static List<TableRow> sample(RowSource source) {
        List<TableRow> sample = new ArrayList<>();
        try (TableReader reader = source.rows()) {
            Optional<TableRow> row = reader.next();
            while (row.isPresent() && sample.size() < SAMPLE) {
                if (!row.get().isBlank()) {
                    sample.add(row.get());
                }
                row = reader.next();
            }
        }
        return sample;
    }

    private static List<String> columns(List<TableRow> sample, int headerRow) {
        Optional<TableRow> header =
                sample.stream().filter(row -> row.number() == headerRow).findFirst();
        int width =
                header.isPresent()
                        ? Math.max(header.get().width(), HeaderGuess.usualWidth(sample))
                        : sample.stream().mapToInt(TableRow::width).max().orElse(0);
        return ColumnNames.of(header.map(TableRow::cells).orElse(List.of()), width);
    }

    @Override
    public TableShape shape() {
        return shape;
    }

    @Override
    public TableReader open() {
        return new Body(source.rows(), shape.options().headerRow().orElse(0));
    }

    private record Body(TableReader rows, int headerRow) implements TableReader {

        @Override
        public Optional<TableRow> next() {
            Optional<TableRow> row = rows.next();
            while (row.isPresent() && isLeftOut(row.get())) {
                row = rows.next();
            }
            return row;
        }

        private boolean isLeftOut(TableRow row) {
            return row.isBlank()
                    || row.number() <= headerRow
                    || headerRow == 0 && HeaderGuess.isDeclaration(row);
        }

        @Override
        public double progress() {
            return rows.progress();
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
