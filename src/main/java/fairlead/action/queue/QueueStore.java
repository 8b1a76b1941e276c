package fairlead.action.queue;

import fairlead.action.ActionStatus;
import fairlead.action.ActionType;
import fairlead.action.Aside;
import fairlead.action.Suggestion;
import fairlead.lead.LeadStatus;
import fairlead.storage.Database;

import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the day's work from where it lies: planned and proposed actions, threads that wait for us,
/// meetings without brief or follow-up. Narrow projections only; whatever is looked at closely is
/// read by itself.
public final class QueueStore {
    /// No source gives more than this at a time.
    static final int MOST = 5_000;

    private static final Duration LATELY = Duration.ofDays(7);

    private static final String LEAD =
            ", l.id, l.name, l.company, l.status, l.value, l.currency, l.expectedCloseDate,"
                    + " l.owner";

    private static final String ACTIONS =
            "select a.id, a.title, a.type, a.status, a.byAgent, a.dueAt, a.createdAt, a.confidence,"
                    + " a.proposal"
                    + LEAD
                    + " from LeadAction a join Lead l on l.id = a.leadId"
                    + MeetingWait.JOIN
                    + " where a.status in (SUGGESTED, APPROVED, IN_PROGRESS)"
                    + " and a.deletedAt is null and l.deletedAt is null"
                    + " and (a.dueAt is null or a.dueAt < :tomorrow or a.status = SUGGESTED)"
                    + " and (a.snoozedUntil is null or not ("
                    + MeetingWait.WAITS
                    + ") or a.snoozedForReply = true and l.lastInboundAt > a.updatedAt)";

    private static final String THREADS =
            "select t.id, t.subject, t.lastMessageAt"
                    + LEAD
                    + " from LeadThread t join Lead l on l.id = t.leadId"
                    + " where t.awaitingReply = true and t.lastMessageFrom = 'lead'"
                    + " and l.deletedAt is null"
                    + " and l.status not in (CLOSED_LOST, CLOSED_UNQUALIFIED)"
                    + " and (t.snoozedUntil is null or t.snoozedUntil <= :now)";

    private static final String MEETINGS =
            "select m.id, m.title, m.start, m.end"
                    + LEAD
                    + " from LeadMeeting m join Lead l on l.id = m.leadId"
                    + " where m.deletedAt is null and l.deletedAt is null"
                    + " and l.status not in (CLOSED_LOST, CLOSED_UNQUALIFIED)"
                    + " and (m.snoozedUntil is null or m.snoozedUntil <= :now)"
                    + " and (m.end > :now and m.start < :tomorrow and m.brief is null"
                    + " and m.status in (SCHEDULED, RESCHEDULED, IN_PROGRESS)"
                    + " or m.end <= :now and m.start >= :lately and m.summary is null"
                    + " and m.status in (SCHEDULED, RESCHEDULED, IN_PROGRESS, COMPLETED)"
                    + " and not exists (select 1 from LeadAction a where a.leadId = l.id"
                    + " and a.createdAt > m.end))";

    private final Database database;

    public QueueStore(Database database) {
        this.database = database;
    }

    /// Everything to do by now, in order; stale leads are not among it, see [StaleLeads].
    public Queue read(QueueScope scope, Ladder ladder) {
        return database.read(session -> read(session, scope, ladder));
    }

    private static Queue read(StatelessSession session, QueueScope scope, Ladder ladder) {
        List<QueueRow> rows = new ArrayList<>();
        List<UUID> lapsed = new ArrayList<>();
        List<Object[]> actions = actions(session, scope, ladder);
        actions.forEach(
                cells ->
                        action(cells, ladder)
                                .ifPresentOrElse(rows::add, () -> lapse(cells, lapsed)));
        List<Object[]> threads =
                query(session, THREADS + scope.hql("l.owner"), scope)
                        .setParameter("now", ladder.now())
                        .getResultList();
        threads.forEach(cells -> rows.add(thread(cells, ladder)));
        List<Object[]> meetings = meetings(session, scope, ladder);
        meetings.forEach(cells -> rows.add(meeting(cells, ladder)));
        rows.sort(QueueRow.ORDER);
        boolean cut = actions.size() == MOST || threads.size() == MOST || meetings.size() == MOST;
        return new Queue(rows, lapsed, cut);
    }

    private static List<Object[]> actions(
            StatelessSession session, QueueScope scope, Ladder ladder) {
        return query(session, ACTIONS + scope.hql("a.assignedTo"), scope)
                .setParameter("tomorrow", ladder.startOf(ladder.today().plusDays(1)))
                .setParameter("now", ladder.now())
                .setParameter("soon", ladder.now().plus(Aside.BEFORE))
                .getResultList();
    }

    private static List<Object[]> meetings(
            StatelessSession session, QueueScope scope, Ladder ladder) {
        return query(session, MEETINGS + scope.hql("m.organizerId"), scope)
                .setParameter("tomorrow", ladder.startOf(ladder.today().plusDays(1)))
                .setParameter("lately", ladder.now().minus(LATELY))
                .setParameter("now", ladder.now())
                .getResultList();
    }

    private static SelectionQuery<Object[]> query(
            StatelessSession session, String hql, QueueScope scope) {
        SelectionQuery<Object[]> query =
                session.createSelectionQuery(hql, Object[].class).setMaxResults(MOST);
        return scope.team() ? query : query.setParameter("me", scope.me());
    }

    private static void lapse(Object[] cells, List<UUID> lapsed) {
        if (isProposal(cells)) {
            lapsed.add((UUID) cells[0]);
        }
    }

    private static boolean isProposal(Object[] cells) {
        return cells[3] == ActionStatus.SUGGESTED;
    }

    private static Optional<QueueRow> action(Object[] cells, Ladder ladder) {
        ActionType type = (ActionType) cells[2];
        QueueLead lead = lead(cells, 9);
        Suggestion proposed = (Suggestion) cells[8];
        Instant due = (Instant) cells[5];
        boolean proposal = isProposal(cells);
        Instant until = ladder.expiry().of(type, proposed, (Instant) cells[6], lead.closes());
        Optional<Rung> rung =
                proposal ? ladder.proposed(type, changes(proposed), until) : ladder.planned(due);
        return rung.map(
                found ->
                        new QueueRow(
                                (UUID) cells[0],
                                proposal ? QueueKind.PROPOSAL : QueueKind.ACTION,
                                found,
                                lead,
                                (String) cells[1],
                                type,
                                proposal ? until : due,
                                (BigDecimal) cells[7]));
    }

    /// Whether it would write into a record, rather than give somebody something to do.
    private static boolean changes(Suggestion proposed) {
        return proposed != null && !proposed.changes().isEmpty();
    }

    private static QueueRow thread(Object[] cells, Ladder ladder) {
        Instant since = (Instant) cells[2];
        Rung rung = since == null ? Rung.WAITS : ladder.waiting(since);
        QueueLead lead = lead(cells, 3);
        return new QueueRow(
                (UUID) cells[0],
                QueueKind.THREAD,
                rung,
                lead,
                (String) cells[1],
                null,
                since,
                null);
    }

    private static QueueRow meeting(Object[] cells, Ladder ladder) {
        Instant start = (Instant) cells[2];
        boolean held = !((Instant) cells[3]).isAfter(ladder.now());
        Rung rung = held ? Rung.NO_FOLLOW_UP : ladder.meeting(start);
        QueueLead lead = lead(cells, 4);
        String title = (String) cells[1];
        return new QueueRow(
                (UUID) cells[0], QueueKind.MEETING, rung, lead, title, null, start, null);
    }

    private static QueueLead lead(Object[] cells, int at) {
        return new QueueLead(
                (UUID) cells[at],
                (String) cells[at + 1],
                (String) cells[at + 2],
                (LeadStatus) cells[at + 3],
                (BigDecimal) cells[at + 4],
                (String) cells[at + 5],
                (LocalDate) cells[at + 6],
                (UUID) cells[at + 7]);
    }
}
