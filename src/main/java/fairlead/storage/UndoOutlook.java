package fairlead.storage;

import com.fasterxml.jackson.databind.JsonNode;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Looks what taking works back would do, as things stand now; writes nothing.
final class UndoOutlook {

    private static final int MOST = 500;

    private final StatelessSession session;
    private final RowValues values;
    private final List<UndoPreview.Staying> staying = new ArrayList<>();
    private int restored;

    UndoOutlook(StatelessSession session, RowValues values) {
        this.session = session;
        this.values = values;
    }

    UndoPreview of(List<UUID> works) {
        List<FieldHistory> rows =
                session.createSelectionQuery(
                                "from FieldHistory h where h.workId in (:works) order by h.id",
                                FieldHistory.class)
                        .setParameterList("works", works)
                        .setMaxResults(MOST + 1)
                        .getResultList();
        rows.stream().limit(MOST).forEach(this::look);
        return new UndoPreview(restored, staying, rows.size() <= MOST);
    }

    private void look(FieldHistory history) {
        if (history.operation().equals(RowChange.Operation.DELETE.label())) {
            restored++;
            return;
        }
        Tracked row = session.get(values.entityOf(history.tableName()), history.rowId());
        if (row == null) {
            staying.add(new UndoPreview.Staying(kept(history, ""), null));
        } else if (row.isAccount()) {
            return;
        } else if (history.operation().equals(RowChange.Operation.INSERT.label())) {
            restored++;
        } else {
            history.newValues().properties().forEach(column -> look(history, row, column));
        }
    }

    private void look(FieldHistory history, Tracked row, Map.Entry<String, JsonNode> column) {
        if (values.same(row, column.getKey(), column.getValue())) {
            restored++;
        } else if (!row.follows(column.getKey())) {
            staying.add(
                    new UndoPreview.Staying(
                            kept(history, column.getKey()), values.of(row, column.getKey())));
        }
    }

    private static UndoReport.Kept kept(FieldHistory history, String column) {
        return UndoReport.kept(history, column).kept().getFirst();
    }
}
