package fairlead.importing.mapping;

import fairlead.importing.table.Progress;
import fairlead.importing.table.TableReader;
import fairlead.importing.table.TableRow;
import fairlead.importing.table.TableSource;

import java.util.List;
import java.util.Optional;

/// A whole table looked at once: how many rows, and what each column holds.
public record TableSurvey(TableSource source, long rows, List<ColumnProfile> columns) {

    private static final int STEP = 500;

    public TableSurvey {
        columns = List.copyOf(columns);
    }

    public static TableSurvey of(TableSource source, Progress progress) {
        List<ColumnProfile> columns =
                source.shape().columns().stream().map(ColumnProfile::new).toList();
        long rows = 0;
        try (TableReader reader = source.open()) {
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).add(row.get().cell(i));
                }
                if (++rows % STEP == 0) {
                    progress.orCancel(reader.progress(), rows);
                }
            }
        }
        return new TableSurvey(source, rows, columns);
    }
}
