package fairlead.ui.today;

import fairlead.action.ActionEdit;
import fairlead.action.ActionService;
import fairlead.action.ActionType;
import fairlead.action.Aside;
import fairlead.action.DecisionService;
import fairlead.action.PlanAction;
import fairlead.action.RejectReason;
import fairlead.action.queue.QueueKind;
import fairlead.action.queue.QueueRow;
import fairlead.action.queue.SnoozeService;
import fairlead.outgoing.OutgoingService;
import fairlead.storage.Actor;
import fairlead.storage.Done;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What the day's queue does, in the name of whoever works with it; called on a worker.
public record TodayWriter(
        Actor me,
        DecisionService decisions,
        ActionService actions,
        SnoozeService aside,
        UndoService undo,
        OutgoingService outgoing) {

    Done<UUID> approve(QueueRow row) {
        return decisions.approve(me, row.id());
    }

    Done<UUID> approve(QueueRow row, ActionEdit edit) {
        return decisions.approve(me, row.id(), edit);
    }

    Done<UUID> approve(QueueRow row, UUID batch) {
        return decisions.approve(me, row.id(), batch);
    }

    Done<UUID> change(QueueRow row, ActionEdit edit) {
        return actions.change(me, row.id(), edit.title(), edit.due());
    }

    Done<UUID> reject(QueueRow row, RejectReason reason, String words) {
        return row.kind() == QueueKind.PROPOSAL
                ? decisions.reject(me, row.id(), reason, words)
                : actions.dismiss(me, row.id(), words == null ? reason.label() : words);
    }

    /// Completes an action and plans the next; a null date plans none.
    Done<UUID> complete(QueueRow row, String next, Instant due) {
        PlanAction plan = due == null ? null : plan(row, next, due);
        return actions.complete(me, row.id(), null, plan);
    }

    Done<UUID> plan(QueueRow row, String title, Instant due, ActionType type) {
        return actions.plan(me, new PlanAction(row.lead().id(), type, title, due, me.id()));
    }

    Done<UUID> settle(QueueRow thread) {
        return aside.settle(me, thread);
    }

    Done<UUID> snooze(QueueRow row, Aside how) {
        return aside.snooze(me, row, how);
    }

    /// Gives it to a colleague, in whose queue it stands from then on.
    Done<UUID> delegate(QueueRow row, UUID colleague) {
        return actions.delegate(me, row.id(), colleague);
    }

    /// Takes back what an agent did on its own.
    Done<UndoReport> takeBack(UUID work) {
        return undo.undo(me, work);
    }

    /// Calls off what has not left the house yet.
    Done<UUID> callOff(UUID outgoingId) {
        return outgoing.stop(me, outgoingId, "called off");
    }

    /// Brings what was put aside into the queue again.
    Done<UUID> wake(UUID action) {
        return aside.wake(me, action);
    }

    Done<UUID> rebase(QueueRow row) {
        return decisions.rebase(me, row.id());
    }

    int expire(List<UUID> lapsed) {
        return lapsed.isEmpty() ? 0 : decisions.expire(Actor.system(), lapsed).result();
    }

    private PlanAction plan(QueueRow row, String title, Instant due) {
        ActionType type = row.type() == null ? ActionType.FOLLOW_UP : row.type();
        return new PlanAction(row.lead().id(), type, title, due, me.id());
    }
}
