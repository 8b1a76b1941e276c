package fairlead.action.queue;

import fairlead.action.Aside;
import fairlead.action.LeadAction;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.mail.LeadThread;
import fairlead.meeting.LeadMeeting;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// Puts lines of the queue aside until a day, a meeting, or until they answer; and lets go of
/// threads that need no answer.
public final class SnoozeService {
    private final Database database;
    private final ZoneId zone;

    public SnoozeService(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /// Only actions wait for a reply or a meeting; a lead waits whole days.
    public Done<UUID> snooze(Actor actor, QueueRow row, Aside aside) {
        return database.write(
                WorkOrder.by(actor, "queue.snooze"),
                work -> {
                    put(work, row, aside);
                    told(work, row);
                    return row.id();
                });
    }

    /// Brings an action that was put aside back at once.
    public Done<UUID> wake(Actor actor, UUID actionId) {
        return database.write(
                WorkOrder.by(actor, "queue.snooze"),
                work -> {
                    LeadAction action = work.get(LeadAction.class, actionId);
                    action.wake();
                    work.summarise("lead", work.get(Lead.class, action.leadId()).name());
                    return actionId;
                });
    }

    /// Brings back which of these actions are still put aside.
    public Done<Integer> wakeAll(Actor actor, List<UUID> actions) {
        return database.write(
                WorkOrder.by(actor, "queue.snooze"),
                work -> {
                    List<LeadAction> aside =
                            work.findAll(LeadAction.class, actions).stream()
                                    .filter(action -> action.snoozedUntil() != null)
                                    .toList();
                    aside.forEach(LeadAction::wake);
                    work.summarise("count", aside.size());
                    return aside.size();
                });
    }

    /// They wait for nothing.
    public Done<UUID> settle(Actor actor, QueueRow thread) {
        return database.write(
                WorkOrder.by(actor, "queue.settle"),
                work -> {
                    work.get(LeadThread.class, thread.id()).needsNoReply();
                    told(work, thread);
                    return thread.id();
                });
    }

    private void put(Work work, QueueRow row, Aside aside) {
        Instant until = aside.until();
        switch (row.kind()) {
            case PROPOSAL, ACTION -> work.get(LeadAction.class, row.id()).snooze(aside);
            case THREAD -> work.get(LeadThread.class, row.id()).snooze(until);
            case MEETING -> work.get(LeadMeeting.class, row.id()).snooze(until);
            case LEAD ->
                    work.get(Lead.class, row.id())
                            .change(LeadField.WAIT_UNTIL, LocalDate.ofInstant(until, zone));
        }
    }

    private static void told(Work work, QueueRow row) {
        work.summarise("lead", row.lead().name());
        work.summarise("lead_id", row.lead().id());
        work.summarise("action", row.title());
    }
}
