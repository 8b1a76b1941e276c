package fairlead.history;

import fairlead.storage.Database;
import fairlead.storage.SqlReading;
import fairlead.storage.SqlRow;
import fairlead.storage.Undoings;
import fairlead.storage.Undoings.Undoing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Reads the works themselves, newest first, those of a batch as one.
public final class WorkStore {

    private static final String COLUMNS =
            "select w.id, w.kind, w.actor_type, w.actor_id, w.source, w.batch_id, w.undoes,"
                    + " w.summary, w.at from work_log w";

    /// What only keeps the books: that somebody looked, and what stands around an import.
    private static final List<String> BOOKS =
            List.of(
                    "lead.view",
                    "agent.log",
                    "import.begin",
                    "import.end",
                    "import.revert",
                    "import.tags",
                    "team.user");

    private final Database database;

    public WorkStore(Database database) {
        this.database = database;
    }

    private record Raw(
            UUID id,
            String kind,
            String actorType,
            UUID actorId,
            String source,
            UUID batchId,
            UUID undoes,
            Map<String, Object> summary,
            Instant at) {

        WorkRow with(WorkRow.Standing standing) {
            return new WorkRow(
                    id, kind, actorType, actorId, source, batchId, undoes, summary, at, standing);
        }
    }

    /// The next `limit` rows from a place on that the filter lets through.
    public List<WorkRow> page(WorkFilter filter, Keyset from, int limit) {
        return database.ask(
                reading -> {
                    Map<String, Object> values = from.values();
                    String sql =
                            COLUMNS
                                    + " where w.kind not in (:books)"
                                    + from.beyond("w.at", "w.id")
                                    + " and (w.batch_id is null or not exists (select 1 from"
                                    + " work_log l where l.batch_id = w.batch_id and (l.at > w.at"
                                    + " or l.at = w.at and l.id > w.id)))"
                                    + filter.sql(values)
                                    + " order by w.at desc, w.id desc";
                    values.put("books", BOOKS);
                    return folded(reading, list(reading, sql + " limit " + limit, values));
                });
    }

    private static List<WorkRow> folded(SqlReading reading, List<Raw> heads) {
        Map<UUID, List<Raw>> batches = batches(reading, heads);
        List<UUID> works = new ArrayList<>(heads.stream().map(Raw::id).toList());
        batches.values().forEach(batch -> batch.forEach(work -> works.add(work.id())));
        Undoings undoings = Undoings.of(reading, works);
        return heads.stream()
                .map(head -> head.with(standing(head, batches.get(head.batchId()), undoings)))
                .toList();
    }

    private static WorkRow.Standing standing(Raw head, List<Raw> batch, Undoings undoings) {
        List<Raw> works = batch == null ? List.of(head) : batch;
        long count = works.stream().mapToLong(WorkStore::count).sum();
        List<Optional<Undoing>> undone = works.stream().map(w -> undoings.of(w.id())).toList();
        boolean stands = undone.stream().anyMatch(Optional::isEmpty);
        return new WorkRow.Standing(
                works.size(), count, stands ? Optional.empty() : undone.getFirst());
    }

    private static Map<UUID, List<Raw>> batches(SqlReading reading, List<Raw> heads) {
        List<UUID> ids =
                heads.stream().map(Raw::batchId).filter(Objects::nonNull).distinct().toList();
        Map<UUID, List<Raw>> batches = new HashMap<>();
        if (!ids.isEmpty()) {
            list(reading, COLUMNS + " where w.batch_id in (:ids)", Map.of("ids", ids))
                    .forEach(
                            work ->
                                    batches.computeIfAbsent(
                                                    work.batchId(), batch -> new ArrayList<>())
                                            .add(work));
        }
        return batches;
    }

    private static List<Raw> list(SqlReading reading, String sql, Map<String, Object> values) {
        return reading.list(sql, values, WorkStore::raw);
    }

    private static Raw raw(SqlRow from) {
        return new Raw(
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                SqlReading.map(from.next()),
                from.next());
    }

    private static long count(Raw work) {
        return work.summary() != null && work.summary().get("count") instanceof Number number
                ? number.longValue()
                : 0;
    }
}
