package fairlead.storage;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Takes committed works back with compensating ones: what nobody changed since returns to what it
/// was, what somebody changed since stays and is reported. An undo can itself be undone.
public final class UndoService {

    private static final String UNDO = "undo";
    private static final String UNDOES = "undoes";
    private static final String REDOES = "redoes";

    private final Database database;

    public UndoService(Database database) {
        this.database = database;
    }

    /// Takes one work back.
    public Done<UndoReport> undo(Actor actor, UUID workId) {
        return undo(WorkOrder.by(actor, UNDO), workId);
    }

    /// Takes a whole batch back; the id returned is that of the batch which does so.
    public Done<UndoReport> undoBatch(Actor actor, UUID batch) {
        UUID back = Ids.next();
        return new Done<>(back, undoBatch(actor, batch, Set.of(), back, () -> true));
    }

    /// Takes a whole batch back, newest first, one work at a time; `goOn` is asked before each.
    public UndoReport undoBatch(Actor actor, UUID batch, java.util.function.BooleanSupplier goOn) {
        return undoBatch(actor, batch, Set.of(), goOn);
    }

    /// The same, but for what it added to the leads `kept`, which stays and is reported.
    public UndoReport undoBatch(
            Actor actor, UUID batch, Set<UUID> kept, java.util.function.BooleanSupplier goOn) {
        return undoBatch(actor, batch, kept, Ids.next(), goOn);
    }

    private UndoReport undoBatch(
            Actor actor,
            UUID batch,
            Set<UUID> kept,
            UUID back,
            java.util.function.BooleanSupplier goOn) {
        return takeBack(actor, worksOf(batch), kept, back, goOn);
    }

    private UndoReport takeBack(
            Actor actor,
            List<UUID> works,
            Set<UUID> kept,
            UUID back,
            java.util.function.BooleanSupplier goOn) {
        UndoReport report = UndoReport.NOTHING;
        WorkOrder order = WorkOrder.by(actor, UNDO).in(back);
        for (UUID workId : works) {
            if (!goOn.getAsBoolean()) {
                break;
            }
            UndoReport one = database.write(order, w -> takeBack(w, workId, kept)).result();
            report = report.and(one);
        }
        return report;
    }

    /// Takes these works back, in the order given, as one batch; those that stand undone already
    /// are left out. `goOn` is asked before each.
    public Done<UndoReport> undoAll(
            Actor actor, List<UUID> works, java.util.function.BooleanSupplier goOn) {
        UUID back = Ids.next();
        UndoReport report = takeBack(actor, standing(works), Set.of(), back, goOn);
        return new Done<>(back, report);
    }

    /// What taking these works back would do, as things stand now.
    public UndoPreview previewAll(List<UUID> works) {
        List<UUID> standing = standing(works);
        return standing.isEmpty()
                ? new UndoPreview(0, List.of(), true)
                : database.read(session -> outlook(session).of(standing));
    }

    private List<UUID> standing(List<UUID> works) {
        Undoings undoings = database.ask(reading -> Undoings.of(reading, works));
        return works.stream().filter(work -> undoings.of(work).isEmpty()).toList();
    }

    /// What taking a work back would do, as things stand now.
    public UndoPreview preview(UUID workId) {
        return database.read(session -> outlook(session).of(List.of(workId)));
    }

    /// What taking a whole batch back would do; of a very large one only its newest part.
    public UndoPreview previewBatch(UUID batch) {
        List<UUID> works = worksOf(batch);
        return works.isEmpty()
                ? new UndoPreview(0, List.of(), true)
                : database.read(session -> outlook(session).of(works));
    }

    private UndoOutlook outlook(org.hibernate.StatelessSession session) {
        return new UndoOutlook(session, database.values());
    }

    private Done<UndoReport> undo(WorkOrder order, UUID workId) {
        return database.write(order, work -> takeBack(work, workId, Set.of()));
    }

    /// The works of a batch that stand, newest first.
    private List<UUID> worksOf(UUID batch) {
        return database.read(
                session -> {
                    List<UUID> works =
                            session.createSelectionQuery(
                                            "select w.id from WorkRecord w where w.batchId ="
                                                    + " :batch order by w.at desc, w.id desc",
                                            UUID.class)
                                    .setParameter("batch", batch)
                                    .getResultList();
                    Undoings undoings = Undoings.of(SqlReading.in(session), works);
                    return works.stream().filter(work -> undoings.of(work).isEmpty()).toList();
                });
    }

    private UndoReport takeBack(Work work, UUID workId, Set<UUID> kept) {
        work.undoes(workId);
        WorkRecord undone = work.session().find(WorkRecord.class, workId);
        if (undone == null) {
            return UndoReport.NOTHING;
        }
        summarise(work, undone);
        List<FieldHistory> rows = historyOf(work, workId);
        UndoReport report = UndoReport.NOTHING;
        for (FieldHistory row : rows.reversed()) {
            boolean stays = isInsert(row) && isOf(kept, row.leadId());
            report = report.and(stays ? UndoReport.kept(row, "") : takeBack(work, row));
        }
        return report;
    }

    /// Says what was taken back, or where that was an undo, what is done again.
    private static void summarise(Work work, WorkRecord undone) {
        Map<String, Object> said = new java.util.LinkedHashMap<>(undone.summary());
        Object undid = said.remove(UNDOES);
        Object redid = said.remove(REDOES);
        said.forEach(work::summarise);
        if (!undone.kind().equals(UNDO)) {
            work.summarise(UNDOES, undone.kind());
        } else if (undid != null) {
            work.summarise(REDOES, undid);
        } else if (redid != null) {
            work.summarise(UNDOES, redid);
        }
    }

    private static List<FieldHistory> historyOf(Work work, UUID workId) {
        return work.session()
                .createSelectionQuery(
                        "from FieldHistory h where h.workId = :work order by h.id",
                        FieldHistory.class)
                .setParameter("work", workId)
                .getResultList();
    }

    private UndoReport takeBack(Work work, FieldHistory history) {
        RowValues values = work.values();
        Class<? extends Tracked> type = values.entityOf(history.tableName());
        if (history.operation().equals(RowChange.Operation.DELETE.label())) {
            work.session().persist(values.revive(type, history.rowId(), history.oldValues()));
            return UndoReport.restored(1);
        }
        Optional<? extends Tracked> row = work.find(type, history.rowId());
        if (row.isEmpty()) {
            return UndoReport.kept(history, "");
        }
        if (row.get().isAccount()) {
            return UndoReport.NOTHING;
        }
        UndoReport report = takeBack(work, row.get(), history);
        row.get().cameBack(work);
        return report;
    }

    private static UndoReport takeBack(Work work, Tracked row, FieldHistory history) {
        if (history.operation().equals(RowChange.Operation.INSERT.label())) {
            row.takeBack(work);
            return UndoReport.restored(1);
        }
        return restore(work.values(), row, history);
    }

    private static boolean isOf(Set<UUID> leads, UUID lead) {
        return lead != null && leads.contains(lead);
    }

    private static boolean isInsert(FieldHistory history) {
        return history.operation().equals(RowChange.Operation.INSERT.label());
    }

    private static UndoReport restore(RowValues values, Tracked row, FieldHistory history) {
        UndoReport report = UndoReport.NOTHING;
        List<Map.Entry<String, JsonNode>> columns = new ArrayList<>();
        history.newValues().properties().forEach(columns::add);
        for (Map.Entry<String, JsonNode> column : columns) {
            if (values.same(row, column.getKey(), column.getValue())) {
                values.write(row, column.getKey(), history.oldValues().get(column.getKey()));
                report = report.and(UndoReport.restored(1));
            } else if (!row.follows(column.getKey())) {
                report = report.and(UndoReport.kept(history, column.getKey()));
            }
        }
        return report;
    }
}
