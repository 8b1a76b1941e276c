package fairlead.outgoing;

import fairlead.action.LeadAction;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Holds, stops and lets go what is to leave the house; sending is the runner's.
public final class OutgoingService {

    private final Database database;

    public OutgoingService(Database database) {
        this.database = database;
    }

    /// Holds a mail for an action within the work that decides it. What is held already is not held
    /// twice; what was stopped is asked for anew; what went or may have gone is refused.
    public static Outgoing hold(Work work, LeadAction action, Letter letter, Hold hold) {
        Outgoing last = OutgoingStore.latest(work, action.id(), OutgoingKind.MAIL).orElse(null);
        if (last == null) {
            return add(work, action, 1, letter, hold);
        }
        return switch (last.state(work.now())) {
            case SENT -> throw new FairleadException("outgoing.error.sent", null);
            case UNSURE -> throw new FairleadException("outgoing.error.unsure", null);
            case STOPPED -> add(work, action, last.attempt() + 1, letter, hold);
            case HELD, DUE, OLD -> last;
        };
    }

    private static Outgoing add(
            Work work, LeadAction action, int attempt, Letter letter, Hold hold) {
        Outgoing item =
                new Outgoing(action.leadId(), action.id(), OutgoingKind.MAIL, attempt, letter)
                        .held(hold, work.now());
        work.add(item);
        return item;
    }

    /// Stops what has not gone yet, with a word why; too late for what has.
    public Done<UUID> stop(Actor actor, UUID id, String reason) {
        return change(actor, "outgoing.stop", id, (work, item) -> item.stop(reason, work.now()));
    }

    /// Says again that something old should go, and from when on.
    public Done<UUID> confirm(Actor actor, UUID id, Instant from) {
        return change(
                actor,
                "outgoing.confirm",
                id,
                (work, item) -> {
                    item.confirm(work.now());
                    item.holdUntil(from);
                });
    }

    /// Lets go at another time.
    public Done<UUID> holdUntil(Actor actor, UUID id, Instant until) {
        return change(actor, "outgoing.hold", id, (work, item) -> item.holdUntil(until));
    }

    /// A person has found out that it did not go: it counts as stopped and can be asked for anew.
    public Done<UUID> didNotGo(Actor actor, UUID id) {
        return database.write(
                WorkOrder.by(actor, "outgoing.settle"),
                work -> {
                    Outgoing item = work.get(Outgoing.class, id);
                    if (item.state(work.now()) == OutgoingState.UNSURE) {
                        item.stop("unsure", work.now());
                    }
                    return id;
                });
    }

    private Done<UUID> change(
            Actor actor, String kind, UUID id, BiConsumer<Work, Outgoing> change) {
        return database.write(
                WorkOrder.by(actor, kind),
                work -> {
                    Outgoing item = work.get(Outgoing.class, id);
                    if (!item.state(work.now()).isOpen()) {
                        throw new FairleadException("outgoing.error.closed", null);
                    }
                    change.accept(work, item);
                    work.summarise("lead_id", item.leadId());
                    return id;
                });
    }
}
