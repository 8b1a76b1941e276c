package fairlead.history;

import fairlead.storage.Database;
import fairlead.storage.SqlRow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Reads what was changed in rows, newest first.
public final class HistoryStore {

    private static final String COLUMNS =
            "select h.id, h.work_id, w.kind, w.actor_type, w.actor_id, w.source, h.table_name,"
                    + " h.row_id, h.lead_id, h.operation, h.old_values, h.new_values, h.at"
                    + " from field_history h join work_log w on w.id = h.work_id";
    private static final int PAGE = 200;

    private final Database database;

    public HistoryStore(Database database) {
        this.database = database;
    }

    /// The newest change of each of these columns of a row; a column that nobody ever changed under
    /// our eyes is missing.
    public Map<String, RowHistory> newest(UUID rowId, Set<String> columns) {
        Map<String, RowHistory> newest = new HashMap<>();
        walk(
                rowId,
                row -> {
                    for (String column : columns) {
                        if (row.touches(column)) {
                            newest.putIfAbsent(column, row);
                        }
                    }
                    return newest.size() < columns.size();
                });
        return newest;
    }

    /// Every change of one column of a row, at most `limit`.
    public List<RowHistory> ofColumn(UUID rowId, String column, int limit) {
        List<RowHistory> found = new ArrayList<>();
        walk(
                rowId,
                row -> {
                    if (row.touches(column)) {
                        found.add(row);
                    }
                    return found.size() < limit;
                });
        return found;
    }

    /// What one work changed, or the works of its batch, in the order in which they did; at most
    /// `limit` rows.
    public List<RowHistory> ofWork(WorkRow work, int limit) {
        return work.batchId() == null
                ? read(" where h.work_id = :work order by h.id", Map.of("work", work.id()), limit)
                : read(
                        " where w.batch_id = :batch order by h.id",
                        Map.of("batch", work.batchId()),
                        limit);
    }

    /// The lead that each of these works was about, where it was about a single one.
    public Map<UUID, UUID> leadsOf(List<UUID> works) {
        Map<UUID, UUID> leads = new HashMap<>();
        if (!works.isEmpty()) {
            database.ask(
                            reading ->
                                    reading.rows(
                                            "select h.work_id, min(cast(h.lead_id as varchar(36)))"
                                                    + " from field_history h where h.work_id in"
                                                    + " (:works) group by h.work_id having"
                                                    + " count(distinct h.lead_id) = 1",
                                            Map.of("works", works)))
                    .forEach(row -> leads.put((UUID) row[0], UUID.fromString((String) row[1])));
        }
        return leads;
    }

    /// What changed in a lead and in the rows that belong to it, from `from` on and no further than
    /// `edge` (null: without end).
    public List<RowHistory> ofLead(UUID leadId, Keyset from, Instant edge, int limit) {
        Map<String, Object> values = from.values();
        values.put("lead", leadId);
        String end = "";
        if (edge != null) {
            values.put("edge", edge);
            end = from.newestFirst() ? " and h.at >= :edge" : " and h.at <= :edge";
        }
        return read(
                " where h.lead_id = :lead"
                        + from.beyond("h.at", "h.id")
                        + end
                        + from.order("h.lead_id", "h.at", "h.id"),
                values,
                limit);
    }

    private void walk(UUID rowId, Predicate<RowHistory> goOn) {
        Keyset from = Keyset.start(true);
        List<RowHistory> page;
        do {
            page = page(rowId, from);
            for (RowHistory row : page) {
                if (!goOn.test(row)) {
                    return;
                }
                from = from.after(row.at(), row.id());
            }
        } while (page.size() == PAGE);
    }

    private List<RowHistory> page(UUID rowId, Keyset from) {
        Map<String, Object> values = from.values();
        values.put("row", rowId);
        return read(
                " where h.row_id = :row"
                        + from.beyond("h.at", "h.id")
                        + from.order("h.row_id", "h.at", "h.id"),
                values,
                PAGE);
    }

    private List<RowHistory> read(String conditions, Map<String, Object> values, int limit) {
        return database.ask(
                reading ->
                        reading.list(
                                COLUMNS + conditions + " limit " + limit,
                                values,
                                HistoryStore::row));
    }

    private static RowHistory row(SqlRow from) {
        return new RowHistory(
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next());
    }
}
