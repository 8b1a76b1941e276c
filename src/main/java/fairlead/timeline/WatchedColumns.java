package fairlead.timeline;

import fairlead.history.RowHistory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which columns' changes people want to see in the feed, by table; the rest is bookkeeping.
public record WatchedColumns(Map<String, Set<String>> columns) {

    public WatchedColumns {
        columns = Map.copyOf(columns);
    }

    /// The changes worth showing. Of a row that came or went only its watched values count.
    public List<RowHistory.Change> of(RowHistory row) {
        Set<String> wanted = columns.getOrDefault(row.table(), Set.of());
        return row.changes().stream().filter(change -> wanted.contains(change.column())).toList();
    }
}
