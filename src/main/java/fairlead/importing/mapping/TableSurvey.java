package fairlead.importing.mapping;

import fairlead.importing.table.Progress;
import fairlead.importing.table.TableReader;
import fairlead.importing.table.TableRow;
import fairlead.importing.table.TableSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A whole table looked at once: how many rows, what each column holds, and its first rows.
public record TableSurvey(
        TableSource source, long rows, List<ColumnProfile> columns, List<TableRow> head) {

    private static final int STEP = 500;
    private static final int HEAD = 20;

    public TableSurvey {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
    }

    public static TableSurvey of(TableSource source, Progress progress) {
        List<ColumnProfile> columns =
                source.shape().columns().stream().map(ColumnProfile::new).toList();
        List<TableRow> head = new ArrayList<>();
        long rows = 0;
        try (TableReader reader = source.open()) {
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).add(row.get().cell(i));
                }
                if (rows < HEAD) {
                    head.add(row.get());
                }
                if (++rows % STEP == 0) {
                    progress.orCancel(reader.progress(), rows);
                }
            }
        }
        return new TableSurvey(source, rows, columns, head);
    }
}
