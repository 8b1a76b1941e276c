package fairlead.autonomy.send;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.send.Addressee.Hand;
import fairlead.autonomy.send.SendFacts.Standing;
import fairlead.contact.LeadContact;
import fairlead.lead.LeadStatus;
import fairlead.mail.LeadThread;
import fairlead.mail.Participant;
import fairlead.storage.Database;
import fairlead.storage.Work;
import fairlead.timeline.EventDetails;

import org.hibernate.SharedSessionContract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads all that decides whether and to whom a mail of a lead may go; within a work, so that it
/// still holds when the work commits.
public final class SendStore {
    private static final int LOOKED_AT = 50;
    private static final List<String> HEADERS =
            List.of(
                    "from",
                    "reply-to",
                    "auto-submitted",
                    "precedence",
                    "list-id",
                    "list-unsubscribe",
                    "return-path",
                    "x-autoreply",
                    "x-auto-response-suppress");

    private final Database database;
    private final ShutStore shut = new ShutStore();
    private final SequenceStore sequences = new SequenceStore();

    public SendStore(Database database) {
        this.database = database;
    }

    private record Head(
            LeadStatus status,
            Instant deletedAt,
            String name,
            String email,
            String phone,
            Instant createdAt) {}

    private record Change(UUID row, JsonNode values, String source, String actor, Instant at) {}

    private record Mail(Instant at, String text, JsonNode metadata) {}

    /// Only looks: nothing is written, and no transaction that could is opened.
    public SendFacts read(UUID lead, UUID thread) {
        Instant now = database.clock().instant();
        return database.read(session -> read(session, lead, thread, now));
    }

    /// `thread` is null for a mail that answers none.
    public SendFacts read(Work work, UUID lead, UUID thread) {
        return read(work.session(), lead, thread, work.now());
    }

    private SendFacts read(SharedSessionContract session, UUID lead, UUID thread, Instant now) {
        Optional<Head> head = head(session, lead);
        List<Addressee> people = head.map(one -> people(session, lead, one)).orElse(List.of());
        Set<String> spoken = thread == null ? Set.of() : participants(session, lead, thread);
        List<TheirMail> mails = mails(session, lead);
        Instant answered = mails.isEmpty() ? null : mails.getFirst().at();
        return new SendFacts(
                new Standing(
                        lead,
                        head.map(Head::status).orElse(null),
                        head.filter(one -> one.deletedAt() == null).isPresent(),
                        head.map(Head::phone).orElse(null)),
                people,
                spoken,
                mails.isEmpty() ? null : mails.getFirst(),
                shut.read(session, lead, mails),
                sequences.read(session, lead, answered, Addressing.of(people, spoken), now));
    }

    private static Optional<Head> head(SharedSessionContract session, UUID lead) {
        return session.createSelectionQuery(
                        "select l.status, l.deletedAt, l.name, l.email, l.phone, l.createdAt from"
                                + " Lead l where l.id = :lead",
                        Head.class)
                .setParameter("lead", lead)
                .uniqueResultOptional();
    }

    private static List<Addressee> people(SharedSessionContract session, UUID lead, Head head) {
        List<LeadContact> contacts =
                session.createSelectionQuery(
                                "from LeadContact c where c.leadId = :lead and c.deletedAt is null"
                                        + " order by case when c.primary = true then 0 else 1 end,"
                                        + " c.createdAt, c.id",
                                LeadContact.class)
                        .setParameter("lead", lead)
                        .getResultList();
        List<UUID> rows = new ArrayList<>(contacts.stream().map(LeadContact::id).toList());
        rows.add(lead);
        Map<UUID, Change> written = written(session, rows);
        List<Addressee> people = new ArrayList<>();
        contacts.stream()
                .filter(one -> one.email() != null)
                .map(one -> addressee(one.id(), one.name(), one.email(), written, head))
                .forEach(people::add);
        if (contacts.isEmpty() && head.email() != null && !head.email().endsWith(".invalid")) {
            people.add(addressee(lead, head.name(), head.email(), written, head));
        }
        return people;
    }

    private static Addressee addressee(
            UUID id, String name, String address, Map<UUID, Change> written, Head head) {
        Change last = written.get(id);
        boolean person =
                last != null && "user".equals(last.source()) && "user".equals(last.actor());
        Instant since = last == null ? head.createdAt() : last.at();
        return new Addressee(id, name, address, since, person ? Hand.PERSON : Hand.OTHER);
    }

    /// Who wrote each row's address last, and when.
    private static Map<UUID, Change> written(SharedSessionContract session, List<UUID> rows) {
        Map<UUID, Change> last = new HashMap<>();
        session.createSelectionQuery(
                        "select h.rowId, h.newValues, w.source, w.actorType, h.at from FieldHistory"
                                + " h join WorkRecord w on w.id = h.workId where h.rowId in (:rows)"
                                + " and h.newValues is not null order by h.at, h.id",
                        Change.class)
                .setParameterList("rows", rows)
                .getResultStream()
                .filter(one -> one.values().has("email"))
                .forEach(one -> last.put(one.row(), one));
        return last;
    }

    private static Set<String> participants(SharedSessionContract session, UUID lead, UUID id) {
        return session.createSelectionQuery(
                        "from LeadThread t where t.id = :id and t.leadId = :lead", LeadThread.class)
                .setParameter("id", id)
                .setParameter("lead", lead)
                .getResultStream()
                .flatMap(thread -> thread.participants().stream())
                .map(Participant::email)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// Their mails, the newest first.
    private static List<TheirMail> mails(SharedSessionContract session, UUID lead) {
        return session.createSelectionQuery(
                        "select e.occurredAt, e.description, e.metadata from TimelineEvent e where"
                                + " e.leadId = :lead and e.type in (EMAIL_RECEIVED, EMAIL_REPLIED)"
                                + " order by e.occurredAt desc, e.id desc",
                        Mail.class)
                .setParameter("lead", lead)
                .setMaxResults(LOOKED_AT)
                .getResultStream()
                .map(one -> new TheirMail(one.at(), one.text(), headers(one.metadata())))
                .toList();
    }

    /// From `headers`, and what stands beside them, whatever the spelling.
    private static Map<String, String> headers(JsonNode metadata) {
        JsonNode node = EventDetails.of(metadata).node();
        Map<String, String> headers = new HashMap<>();
        Set<JsonNode> places = new HashSet<>(List.of(node, node.path("headers")));
        for (JsonNode place : places) {
            for (Map.Entry<String, JsonNode> one : place.properties()) {
                String name = one.getKey().replace('_', '-').toLowerCase(Locale.ROOT);
                if (HEADERS.contains(name) && one.getValue().isValueNode()) {
                    headers.put(name, one.getValue().asText(""));
                }
            }
        }
        return headers;
    }
}
