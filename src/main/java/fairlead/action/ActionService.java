package fairlead.action;

import fairlead.lead.Lead;
import fairlead.lead.Touch;
import fairlead.lead.journal.JournalService;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Plans actions, gets them done, moves them and lets them go; what is done stands in the lead's
/// feed.
public final class ActionService {

    private final Database database;
    private final JournalService journal;

    public ActionService(Database database, JournalService journal) {
        this.database = database;
        this.journal = journal;
    }

    public Done<UUID> plan(Actor actor, PlanAction command) {
        required(command.title());
        return database.write(
                WorkOrder.by(actor, "action.plan"),
                work -> {
                    LeadAction action = plan(work, command);
                    changed(work, action);
                    return action.id();
                });
    }

    /// Completes an action and, where `next` is not null, plans the one that follows it.
    public Done<UUID> complete(Actor actor, UUID actionId, String outcome, PlanAction next) {
        return database.write(
                WorkOrder.by(actor, "action.complete"),
                work -> {
                    LeadAction action = open(work, actionId);
                    action.complete(text(outcome), work.now());
                    journal.record(work, done(work, action), Touch.NONE);
                    if (next != null) {
                        plan(work, next);
                    }
                    changed(work, action);
                    return actionId;
                });
    }

    /// Gives an action another title and date; a null date is none.
    public Done<UUID> change(Actor actor, UUID actionId, String title, Instant due) {
        return database.write(
                WorkOrder.by(actor, "action.change"),
                work -> {
                    LeadAction action = open(work, actionId);
                    action.describe(required(title), action.description());
                    action.due(due);
                    changed(work, action);
                    return actionId;
                });
    }

    /// Gives an action or a proposal to somebody else.
    public Done<UUID> delegate(Actor actor, UUID actionId, UUID colleague) {
        return database.write(
                WorkOrder.by(actor, "action.delegate"),
                work -> {
                    LeadAction action = open(work, actionId);
                    action.assignTo(colleague);
                    changed(work, action);
                    return actionId;
                });
    }

    /// Agrees to what an agent proposed.
    public Done<UUID> approve(Actor actor, UUID actionId) {
        return database.write(
                WorkOrder.by(actor, "action.approve"),
                work -> {
                    LeadAction action = open(work, actionId);
                    action.approve();
                    changed(work, action);
                    return actionId;
                });
    }

    public Done<UUID> dismiss(Actor actor, UUID actionId, String why) {
        return database.write(
                WorkOrder.by(actor, "action.dismiss"),
                work -> {
                    LeadAction action = open(work, actionId);
                    action.dismiss(text(why));
                    changed(work, action);
                    return actionId;
                });
    }

    private static LeadAction plan(Work work, PlanAction command) {
        String title = required(command.title());
        LeadAction action = LeadAction.planned(command.lead(), command.type(), title, work.now());
        action.due(command.due());
        action.assignTo(command.assignedTo());
        work.add(action);
        return action;
    }

    private static TimelineEvent done(Work work, LeadAction action) {
        Map<String, Object> details = new HashMap<>();
        details.put("action_type", action.type().label());
        details.put("completed", true);
        return new TimelineEvent(
                        action.leadId(), EventType.CUSTOM, action.title(), work.actor(), work.now())
                .describedAs(action.outcome())
                .with(details)
                .ofAction(action.id());
    }

    private static LeadAction open(Work work, UUID actionId) {
        LeadAction action = work.get(LeadAction.class, actionId);
        boolean open =
                switch (action.status()) {
                    case SUGGESTED, APPROVED, IN_PROGRESS -> !action.isDeleted();
                    case COMPLETED, DISMISSED, EXPIRED -> false;
                };
        if (!open) {
            throw new StaleDataException("lead_actions");
        }
        return action;
    }

    private static void changed(Work work, LeadAction action) {
        Lead lead = work.get(Lead.class, action.leadId());
        lead.touched(Touch.NONE, work.now());
        work.summarise("lead", lead.name());
        work.summarise("lead_id", lead.id());
        work.summarise("action", action.title());
    }

    private static String required(String title) {
        if (title == null || title.isBlank()) {
            throw new FairleadException("action.titleRequired", null);
        }
        return title.strip();
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
