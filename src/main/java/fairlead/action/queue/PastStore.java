package fairlead.action.queue;

import fairlead.action.Aside;
import fairlead.storage.Database;

import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Reads what was put aside and what ran out, for thirty days back.
public final class PastStore {
    static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 500;

    private static final String ACTIONS =
            "select a.id, l.id, l.name, a.title, %s from LeadAction a join Lead l on l.id ="
                    + " a.leadId"
                    + MeetingWait.JOIN
                    + " where a.deletedAt is null and l.deletedAt is null and %s %s"
                    + " order by %s";

    private final Database database;

    public PastStore(Database database) {
        this.database = database;
    }

    /// What comes back, soonest first.
    public List<PastRow> snoozed(QueueScope scope, Instant now) {
        String hql =
                ACTIONS.formatted(
                        "a.snoozedUntil, w.start",
                        "a.snoozedUntil is not null and ("
                                + MeetingWait.WAITS
                                + ") and a.status in (SUGGESTED, APPROVED, IN_PROGRESS)",
                        scope.hql("a.assignedTo"),
                        "a.snoozedUntil");
        return database
                .read(
                        session ->
                                query(session, hql, scope)
                                        .setParameter("now", now)
                                        .setParameter("soon", now.plus(Aside.BEFORE))
                                        .getResultStream()
                                        .map(cells -> row(cells, PastKind.SNOOZED, back(cells)))
                                        .toList())
                .stream()
                .sorted(Comparator.comparing(PastRow::at))
                .toList();
    }

    /// What nobody decided, newest first.
    public List<PastRow> expired(QueueScope scope, Instant now) {
        String hql =
                ACTIONS.formatted(
                        "a.updatedAt",
                        "a.status = EXPIRED and a.updatedAt > :at",
                        scope.hql("a.assignedTo"),
                        "a.updatedAt desc");
        return read(hql, PastKind.EXPIRED, scope, now.minus(KEPT));
    }

    private List<PastRow> read(String hql, PastKind kind, QueueScope scope, Instant at) {
        return database.read(
                session ->
                        query(session, hql, scope).setParameter("at", at).getResultList().stream()
                                .map(cells -> row(cells, kind, (Instant) cells[4]))
                                .toList());
    }

    private static SelectionQuery<Object[]> query(
            StatelessSession session, String hql, QueueScope scope) {
        SelectionQuery<Object[]> query =
                session.createSelectionQuery(hql, Object[].class).setMaxResults(MOST);
        return scope.team() ? query : query.setParameter("me", scope.me());
    }

    /// When an action comes back: where it waits for a meeting, by where that stands now.
    private static Instant back(Object[] cells) {
        Instant start = (Instant) cells[5];
        return start == null ? (Instant) cells[4] : start.minus(Aside.BEFORE);
    }

    private static PastRow row(Object[] cells, PastKind kind, Instant at) {
        return new PastRow(
                (UUID) cells[0],
                kind,
                (UUID) cells[1],
                (String) cells[2],
                (String) cells[3],
                at,
                null,
                null);
    }
}
