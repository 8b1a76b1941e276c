package fairlead.autonomy;

import fairlead.action.queue.PastKind;
import fairlead.action.queue.PastRow;
import fairlead.storage.Database;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Reads what agents did on their own in the last thirty days, newest first: the runs that were
/// allowed to go ahead, with the work that each of them had as its effect.
public final class HandledStore {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 500;

    private final Database database;

    public HandledStore(Database database) {
        this.database = database;
    }

    /// For one person, or with null for everybody; what an undo took back is left out.
    public List<PastRow> read(UUID user, Instant now) {
        String whose = user == null ? "" : " and (r.userId = :user or r.userId is null)";
        return database.read(
                session -> {
                    var query =
                            session.createSelectionQuery(
                                            "select r.id, l.id, l.name, r.agent, e.createdAt,"
                                                + " e.workId from AgentEffect e join AgentLog r on"
                                                + " r.id = e.logId join Lead l on l.id = e.leadId"
                                                + " where r.decision = 'execute' and e.createdAt >"
                                                + " :at and not exists (select 1 from WorkRecord w"
                                                + " where w.undoes = e.workId)"
                                                    + whose
                                                    + " order by e.createdAt desc",
                                            Object[].class)
                                    .setParameter("at", now.minus(KEPT))
                                    .setMaxResults(MOST);
                    if (user != null) {
                        query.setParameter("user", user);
                    }
                    return query.getResultList().stream().map(HandledStore::row).toList();
                });
    }

    private static PastRow row(Object[] cells) {
        return new PastRow(
                (UUID) cells[0],
                PastKind.HANDLED,
                (UUID) cells[1],
                (String) cells[2],
                null,
                (Instant) cells[4],
                ((AgentType) cells[3]).label(),
                (UUID) cells[5]);
    }
}
