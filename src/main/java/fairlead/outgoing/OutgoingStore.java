package fairlead.outgoing;

import fairlead.storage.Database;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads what is to leave the house.
public final class OutgoingStore {

    private static final String OPEN =
            "from Outgoing o where o.requestedBy = :user and o.stoppedAt is null and o.sentAt is"
                    + " null";

    private final Database database;

    public OutgoingStore(Database database) {
        this.database = database;
    }

    public Optional<Outgoing> find(UUID id) {
        return database.read(session -> Optional.ofNullable(session.get(Outgoing.class, id)));
    }

    /// What waits to go in this person's name, what goes first first, and what nobody knows of
    /// whether it went.
    public List<Outgoing> open(UUID user) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        OPEN + " order by o.heldUntil, o.id", Outgoing.class)
                                .setParameter("user", user)
                                .getResultList());
    }

    /// What goes in this person's name now.
    List<Outgoing> due(UUID user, Instant now) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        OPEN
                                                + " and o.unsureAt is null and o.heldUntil <= :now"
                                                + " order by o.heldUntil, o.id",
                                        Outgoing.class)
                                .setParameter("user", user)
                                .setParameter("now", now)
                                .getResultList());
    }

    /// What was asked for last for an action.
    public Optional<Outgoing> latest(UUID action, OutgoingKind kind) {
        return database.read(
                session ->
                        session.createSelectionQuery(LATEST, Outgoing.class)
                                .setParameter("action", action)
                                .setParameter("kind", kind.label())
                                .setMaxResults(1)
                                .uniqueResultOptional());
    }

    private static final String LATEST =
            "from Outgoing o where o.actionId = :action and o.kind = :kind order by o.attempt desc";

    static Optional<Outgoing> latest(Work work, UUID action, OutgoingKind kind) {
        return work.session()
                .createSelectionQuery(LATEST, Outgoing.class)
                .setParameter("action", action)
                .setParameter("kind", kind.label())
                .setMaxResults(1)
                .uniqueResultOptional();
    }
}
