package fairlead.sync.laptop;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Lines;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;
import fairlead.sync.rows.RowWriter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Writes the history of a group that is done again.
final class HistoryLines {

    private final RowWriter writer;
    private final SyncTables tables;

    HistoryLines(Connection connection, SyncTables tables) {
        this.writer = new RowWriter(connection);
        this.tables = tables;
    }

    void write(Group group) throws SQLException {
        SyncTable log = tables.byName("work_log");
        writer.merge(log, List.<Object[]>of(RowReader.objects(log, group.work())));
        SyncTable history = tables.byName("field_history");
        List<Object[]> rows = new ArrayList<>();
        for (Entry entry : group.entries()) {
            ObjectNode line = Lines.of(group, entry.op());
            rows.add(RowReader.objects(history, line));
        }
        writer.merge(history, rows);
    }
}
