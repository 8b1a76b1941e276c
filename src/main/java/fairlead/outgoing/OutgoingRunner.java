package fairlead.outgoing;

import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sends what is due in one person's name: each item once, whoever else tries and wherever it is
/// cut off. One run at a time.
public final class OutgoingRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingRunner.class);

    private final Database database;
    private final UUID me;
    private final Claims claims;
    private final List<Transport> transports;
    private final List<Check> checks;
    private final OutgoingStore store;
    private final OutgoingService service;

    public OutgoingRunner(
            Database database,
            UUID me,
            Claims claims,
            List<Transport> transports,
            List<Check> checks) {
        this.database = database;
        this.me = me;
        this.claims = claims;
        this.transports = List.copyOf(transports);
        this.checks = List.copyOf(checks);
        this.store = new OutgoingStore(database);
        this.service = new OutgoingService(database);
    }

    /// What became of one item in one run.
    public record Outcome(UUID id, OutgoingState state) {}

    /// Goes through what is due now; an item that fails waits for the next run.
    public synchronized List<Outcome> run() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Outgoing item : store.due(me, database.clock().instant())) {
            transport(item)
                    .ifPresent(way -> outcomes.add(new Outcome(item.id(), tried(item, way))));
        }
        return outcomes;
    }

    private Optional<Transport> transport(Outgoing item) {
        return transports.stream()
                .filter(way -> way.kind() == item.kind() && way.isLinked())
                .findFirst();
    }

    private OutgoingState tried(Outgoing item, Transport way) {
        if (item.state(database.clock().instant()) == OutgoingState.OLD) {
            return OutgoingState.OLD;
        }
        try {
            return attempt(item, way);
        } catch (FairleadException e) {
            LOG.info("nothing goes now: {}", e.textKey());
            return OutgoingState.DUE;
        }
    }

    private OutgoingState attempt(Outgoing item, Transport way) {
        Claims.Claim claim = claims.claim(item);
        return switch (claim.answer()) {
            case WON -> won(item, way);
            case SENT -> record(item, claim.sent().orElseThrow());
            case LAPSED -> lapsed(item, way);
            case UNSURE -> unsure(item);
            case OFF -> stop(item, "called off");
            case NOT_NOW -> OutgoingState.DUE;
        };
    }

    private OutgoingState won(Outgoing item, Transport way) {
        Optional<Check.Halt> halt = halt(item);
        if (halt.isPresent()) {
            return halted(item, halt.get());
        }
        if (!claims.start(item)) {
            claims.off(item);
            return stop(item, "called off");
        }
        database.checkpoint();
        try {
            Sent sent = way.send(item);
            claims.sent(item, sent);
            return record(item, sent);
        } catch (NotSentException e) {
            return refused(item, e);
        }
    }

    private Optional<Check.Halt> halt(Outgoing item) {
        return checks.stream().flatMap(check -> check.look(item).stream()).findFirst();
    }

    private OutgoingState halted(Outgoing item, Check.Halt halt) {
        if (halt.isForGood()) {
            claims.off(item);
            return stop(item, halt.reason());
        }
        claims.release(item);
        service.holdUntil(Actor.system(), item.id(), halt.until());
        return OutgoingState.HELD;
    }

    private OutgoingState refused(Outgoing item, NotSentException refusal) {
        if (refusal.isLater()) {
            claims.release(item);
            return OutgoingState.DUE;
        }
        claims.off(item);
        return stop(item, refusal.getMessage());
    }

    private OutgoingState lapsed(Outgoing item, Transport way) {
        Optional<Sent> found = way.find(item);
        if (found.isEmpty()) {
            claims.unsure(item);
            return unsure(item);
        }
        claims.sent(item, found.get());
        return record(item, found.get());
    }

    private OutgoingState stop(Outgoing item, String reason) {
        service.stop(Actor.system(), item.id(), reason);
        return OutgoingState.STOPPED;
    }

    private OutgoingState unsure(Outgoing item) {
        new Records(database).unsure(item);
        return OutgoingState.UNSURE;
    }

    private OutgoingState record(Outgoing item, Sent sent) {
        new Records(database).sent(Actor.user(me), item, sent);
        return OutgoingState.SENT;
    }
}
