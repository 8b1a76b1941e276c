package fairlead.action.queue;

import fairlead.action.LeadAction;
import fairlead.action.Suggestion;
import fairlead.action.Suggestion.EvidenceLine;
import fairlead.mail.LeadThread;
import fairlead.meeting.LeadMeeting;
import fairlead.storage.Database;

import org.hibernate.StatelessSession;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads one line of the queue closely.
public final class CardStore {
    private static final String TIMELINE =
            "select case when e.description is null then e.title else e.description end"
                    + " from TimelineEvent e where e.id = :id";

    private static final String LAST_MAIL =
            "select e.id, e.description from TimelineEvent e where e.leadId = :lead"
                    + " and e.type = EMAIL_RECEIVED and e.description is not null"
                    + " order by e.occurredAt desc";

    private static final int SHOWN = 800;

    private final Database database;

    public CardStore(Database database) {
        this.database = database;
    }

    /// Empty where the row is gone.
    public Optional<QueueCard> read(QueueRow row, Expiry expiry) {
        return database.read(
                session ->
                        switch (row.kind()) {
                            case PROPOSAL, ACTION -> action(session, row, expiry);
                            case THREAD -> thread(session, row);
                            case MEETING -> meeting(session, row);
                            case LEAD -> Optional.of(plain(row, null, List.of()));
                        });
    }

    private static Optional<QueueCard> action(
            StatelessSession session, QueueRow row, Expiry expiry) {
        LeadAction action = session.get(LeadAction.class, row.id());
        if (action == null || action.isDeleted()) {
            return Optional.empty();
        }
        Suggestion proposal = action.proposal();
        boolean open = row.kind() == QueueKind.PROPOSAL;
        Instant until =
                open
                        ? expiry.of(
                                action.type(), proposal, action.createdAt(), row.lead().closes())
                        : null;
        return Optional.of(
                new QueueCard(
                        row,
                        action.description(),
                        action.reason(),
                        proposal,
                        action.draft(),
                        action.agentLogId(),
                        action.dueAt(),
                        until,
                        address(session, row.lead().id()),
                        proposal == null ? List.of() : quoted(session, proposal.evidence())));
    }

    private static String address(StatelessSession session, UUID lead) {
        return session.createSelectionQuery(
                        "select l.email from Lead l where l.id = :lead", String.class)
                .setParameter("lead", lead)
                .uniqueResultOptional()
                .filter(email -> !email.endsWith(".invalid"))
                .orElse(null);
    }

    /// Evidence that names a record as a whole shows the words of that record.
    private static List<EvidenceLine> quoted(
            StatelessSession session, List<EvidenceLine> evidence) {
        return evidence.stream()
                .map(line -> line.quote() == null ? quoted(session, line) : line)
                .toList();
    }

    private static EvidenceLine quoted(StatelessSession session, EvidenceLine line) {
        String hql =
                switch (line.kind()) {
                    case "event" -> TIMELINE;
                    case "thread", "mail" -> "select t.subject from LeadThread t where t.id = :id";
                    case "meeting" -> "select m.title from LeadMeeting m where m.id = :id";
                    case "action" -> "select a.title from LeadAction a where a.id = :id";
                    default -> "select l.name from Lead l where l.id = :id";
                };
        String words =
                session.createSelectionQuery(hql, String.class)
                        .setParameter("id", line.id())
                        .uniqueResultOptional()
                        .orElse(null);
        return new EvidenceLine(line.kind(), line.id(), words, line.offset());
    }

    private static Optional<QueueCard> thread(StatelessSession session, QueueRow row) {
        List<EvidenceLine> mail =
                session
                        .createSelectionQuery(LAST_MAIL, Object[].class)
                        .setParameter("lead", row.lead().id())
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .map(CardStore::cut)
                        .toList();
        if (!mail.isEmpty()) {
            return Optional.of(plain(row, null, mail));
        }
        return Optional.ofNullable(session.get(LeadThread.class, row.id()))
                .map(
                        thread ->
                                plain(
                                        row,
                                        null,
                                        List.of(
                                                new EvidenceLine(
                                                        "thread",
                                                        thread.id(),
                                                        thread.lastMessage() == null
                                                                ? thread.subject()
                                                                : thread.lastMessage().snippet(),
                                                        null))));
    }

    private static EvidenceLine cut(Object[] cells) {
        String words = ((String) cells[1]).strip();
        String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + " …" : words;
        return new EvidenceLine("mail", (UUID) cells[0], shown, null);
    }

    private static Optional<QueueCard> meeting(StatelessSession session, QueueRow row) {
        return Optional.ofNullable(session.get(LeadMeeting.class, row.id()))
                .filter(meeting -> !meeting.isDeleted())
                .map(meeting -> plain(row, meeting.description(), List.of()));
    }

    private static QueueCard plain(QueueRow row, String text, List<EvidenceLine> evidence) {
        return new QueueCard(row, text, null, null, null, null, null, null, null, evidence);
    }
}
