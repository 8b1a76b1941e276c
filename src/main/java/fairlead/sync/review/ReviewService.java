package fairlead.sync.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Received;
import fairlead.storage.UndoService;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.sync.merge.Op;
import fairlead.sync.review.Choice.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Carries out what a person decides about fields on which two disagree, and about works that the
/// server could not take. Whatever changes data is a work of its own on top of what stands now, and
/// every decision can be taken back.
public final class ReviewService {

    private static final Set<String> BOOKKEEPING = Set.of("id", "row_version", "updated_at");
    private static final String DELETED = "deleted_at";

    private final Database database;
    private final UndoService undo;

    public ReviewService(Database database, UndoService undo) {
        this.database = database;
        this.undo = undo;
    }

    /// Puts my values in the place of theirs, all in one work.
    public Choice keepMine(Actor me, List<ConflictRow> conflicts) {
        UUID work =
                database.write(
                                WorkOrder.by(me, "sync.choose"),
                                opened -> {
                                    conflicts.forEach(one -> put(opened, one));
                                    summarise(opened, conflicts.getFirst().spot().leadName());
                                    return null;
                                })
                        .workId();
        return decided(Optional.of(work), marks(conflicts), "MINE");
    }

    private static void put(Work work, ConflictRow conflict) {
        ConflictRow.Spot spot = conflict.spot();
        if (!work.put(spot.table(), spot.row(), conflict.mine())) {
            throw new FairleadException("sync.error.gone", null);
        }
    }

    /// What stands there stays; nothing changes but that nobody is asked any more.
    public Choice keepTheirs(List<ConflictRow> conflicts) {
        return decided(Optional.empty(), marks(conflicts), "THEIRS");
    }

    private static List<Mark> marks(List<ConflictRow> conflicts) {
        return conflicts.stream().map(one -> new Mark(one.op(), one.spot().field())).toList();
    }

    /// Does once more, on top of what stands now, what the server could not take; a lead that was
    /// deleted meanwhile comes back with it.
    public Choice again(Actor me, ParkedWork parked) {
        if (!parked.canComeBack()) {
            throw new FairleadException("sync.error.gone", null);
        }
        UUID work =
                database.write(
                                WorkOrder.by(me, "sync.again"),
                                opened -> {
                                    restoreLead(opened, parked);
                                    parked.changes().forEach(change -> again(opened, change));
                                    summarise(opened, parked.about().leadName());
                                    return null;
                                })
                        .workId();
        return decided(Optional.of(work), marks(parked), "MINE");
    }

    private static void summarise(Work work, String lead) {
        if (!lead.isEmpty()) {
            work.summarise("lead", lead);
        }
    }

    private static void restoreLead(Work work, ParkedWork parked) {
        UUID lead = parked.about().lead();
        boolean deletes = parked.changes().stream().anyMatch(c -> c.values().has(DELETED));
        if (lead != null && !deletes) {
            work.put("leads", lead, nothingDeleted());
        }
    }

    private static ObjectNode nothingDeleted() {
        return JsonNodeFactory.instance.objectNode().putNull(DELETED);
    }

    private static void again(Work work, ParkedWork.Change change) {
        if (change.kind() == Op.Kind.DELETE) {
            work.remove(change.table(), change.row());
            return;
        }
        ObjectNode values = change.values().deepCopy();
        values.remove(BOOKKEEPING);
        if (!work.put(change.table(), change.row(), values)) {
            work.revive(change.table(), change.row(), values);
        }
    }

    /// Leaves a parked work behind; the team keeps a copy of it.
    public Choice discard(ParkedWork parked) {
        return decided(Optional.empty(), marks(parked), "THEIRS");
    }

    private static List<Mark> marks(ParkedWork parked) {
        return parked.changes().stream().map(change -> new Mark(change.op(), "")).toList();
    }

    private Choice decided(Optional<UUID> work, List<Mark> marks, String state) {
        return database.receive(
                connection -> {
                    Decisions decisions = new Decisions(connection);
                    for (Mark mark : marks) {
                        decisions.set(mark, state, database.clock().instant());
                    }
                    return new Received<>(new Choice(work, marks), List.of());
                });
    }

    /// Takes a decision back: what it changed returns, and what it answered is asked again.
    public void undo(Actor me, Choice choice) {
        choice.work().ifPresent(work -> undo.undo(me, work));
        database.receive(
                connection -> {
                    Decisions decisions = new Decisions(connection);
                    for (Mark mark : new ArrayList<>(choice.marks())) {
                        decisions.reopen(mark);
                    }
                    return new Received<>(null, List.of());
                });
    }
}
