package fairlead.autonomy.reading;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.reading.PastLead.Ending;
import fairlead.autonomy.reading.PastLead.Known;
import fairlead.autonomy.reading.PastLead.Seen;
import fairlead.contact.ContactRole;
import fairlead.lead.LeadStatus;
import fairlead.storage.Database;
import fairlead.timeline.EventType;

import org.hibernate.StatelessSession;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads leads with their past, for the scorer to learn from and to look at: values as history says
/// they were known, never as they stand today.
public final class PastStore {

    /// H2 compares every row with each id that is asked for: of more, reading takes longer.
    public static final int AT_ONCE = 100;

    private static final List<String> FIELDS =
            List.of("source", "industry", "company_size", "project_type", "estimated_value");

    private final Database database;

    public PastStore(Database database) {
        this.database = database;
    }

    private record Head(
            UUID id,
            LeadStatus status,
            Instant createdAt,
            Instant closedAt,
            Instant updatedAt,
            BigDecimal value) {}

    private record Event(UUID lead, EventType type, Instant at, String actor) {}

    private record Change(
            UUID lead,
            JsonNode values,
            Instant at,
            String source,
            String actor,
            UUID batch,
            boolean believed) {

        Change(UUID lead, JsonNode values, Instant at, String source, String actor, UUID batch) {
            this(lead, values, at, source, actor, batch, false);
        }

        Change confirmed() {
            return new Change(lead, values, at, source, actor, batch, true);
        }
    }

    private record Person(UUID lead, ContactRole role, Instant createdAt, Instant updatedAt) {}

    /// How many leads are closed, when the last one was, and how many imports may be learned from.
    public record Closed(long leads, Instant last, int confirmed) {}

    public Closed closed() {
        return database.read(
                session -> {
                    Ends ends =
                            session.createSelectionQuery(
                                            "select count(l), max(l.closedAt) from Lead l where"
                                                    + " l.deletedAt is null and l.status in"
                                                    + " (CLOSED_WON, CLOSED_LOST)",
                                            Ends.class)
                                    .getSingleResult();
                    int confirmed = QuarantineStore.confirmed(session).size();
                    return new Closed(ends.leads(), ends.last(), confirmed);
                });
    }

    private record Ends(long leads, Instant last) {}

    /// The leads that were won or lost, the latest first.
    public List<UUID> lastClosed(int limit) {
        return ids(
                "select l.id from Lead l where l.deletedAt is null and l.closedAt is not null and"
                        + " l.status in (CLOSED_WON, CLOSED_LOST) order by l.closedAt desc, l.id",
                limit);
    }

    /// What is open and not to be left alone: everything, or what belongs to one person.
    public List<UUID> open(Optional<UUID> owner) {
        String hql =
                "select l.id from Lead l where l.deletedAt is null and l.agentsOff = false and"
                        + " l.status in (NEW_OPPORTUNITIES, ACTIVE, PROPOSAL_SENT, ON_ICE)"
                        + (owner.isPresent() ? " and l.owner = :owner" : "")
                        + " order by l.id";
        return database.read(
                session -> {
                    var query = session.createSelectionQuery(hql, UUID.class);
                    owner.ifPresent(one -> query.setParameter("owner", one));
                    return query.getResultList();
                });
    }

    private List<UUID> ids(String hql, int limit) {
        return database.read(
                session ->
                        session.createSelectionQuery(hql, UUID.class)
                                .setMaxResults(limit)
                                .getResultList());
    }

    /// About [#AT_ONCE] leads, each with its past up to a moment.
    public List<PastLead> read(List<UUID> leads, Instant asOf) {
        return leads.isEmpty() ? List.of() : database.read(session -> read(session, leads, asOf));
    }

    private static List<PastLead> read(StatelessSession session, List<UUID> leads, Instant asOf) {
        Map<UUID, List<Event>> events = new HashMap<>();
        select(
                        session,
                        Event.class,
                        "select e.leadId, e.type, e.occurredAt, e.actorType from TimelineEvent e"
                            + " where e.leadId in (:leads) and e.type not in (SCORE_UPDATED,"
                            + " PRIORITY_CHANGED, NOTE_ADDED, CUSTOM) and e.occurredAt <= :asOf and"
                            + " not exists (select 1 from TimelineEvent s where s.supersedesId ="
                            + " e.id)",
                        leads,
                        asOf)
                .forEach(
                        one -> events.computeIfAbsent(one.lead(), _ -> new ArrayList<>()).add(one));
        Map<UUID, List<Change>> changes = new HashMap<>();
        select(
                        session,
                        Change.class,
                        "select h.rowId, h.newValues, h.at, w.source, w.actorType, w.batchId from"
                            + " FieldHistory h join WorkRecord w on w.id = h.workId where h.rowId"
                            + " in (:leads) and h.tableName = 'leads' and h.newValues is not null"
                            + " and h.at <= :asOf order by h.at, h.id",
                        leads,
                        asOf)
                .forEach(
                        one ->
                                changes.computeIfAbsent(one.lead(), _ -> new ArrayList<>())
                                        .add(one));
        Map<UUID, List<Person>> people = new HashMap<>();
        select(
                        session,
                        Person.class,
                        "select c.leadId, c.role, c.createdAt, c.updatedAt from LeadContact c where"
                                + " c.leadId in (:leads) and c.deletedAt is null and c.createdAt <="
                                + " :asOf order by c.createdAt",
                        leads,
                        asOf)
                .forEach(
                        one -> people.computeIfAbsent(one.lead(), _ -> new ArrayList<>()).add(one));
        Set<UUID> confirmed = QuarantineStore.confirmed(session);
        return session.createSelectionQuery(
                        "select l.id, l.status, l.createdAt, l.closedAt, l.updatedAt, l.value from"
                                + " Lead l where l.id in (:leads)",
                        Head.class)
                .setParameterList("leads", leads)
                .getResultStream()
                .map(
                        head ->
                                past(
                                        head,
                                        events.getOrDefault(head.id(), List.of()),
                                        unconfirmed(
                                                changes.getOrDefault(head.id(), List.of()),
                                                confirmed),
                                        people.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /// What an import brought that somebody has confirmed counts as said by people.
    private static List<Change> unconfirmed(List<Change> changes, Set<UUID> confirmed) {
        return changes.stream()
                .map(one -> confirmed.contains(one.batch()) ? one.confirmed() : one)
                .toList();
    }

    private static <T> List<T> select(
            StatelessSession session, Class<T> type, String hql, List<UUID> leads, Instant asOf) {
        return session.createSelectionQuery(hql, type)
                .setParameterList("leads", leads)
                .setParameter("asOf", asOf)
                .getResultList();
    }

    private static PastLead past(
            Head head, List<Event> events, List<Change> changes, List<Person> people) {
        List<Known> known = new ArrayList<>();
        for (Change change : changes) {
            Instant since = broughtIn(change) ? head.createdAt() : change.at();
            for (String field : FIELDS) {
                JsonNode value = change.values().get(field);
                if (value != null) {
                    known.add(new Known(field, plain(value), since));
                }
            }
        }
        for (int at = 0; at < people.size(); at++) {
            Person person = people.get(at);
            known.add(new Known("contacts", at + 1, person.createdAt()));
            if (person.role() == ContactRole.DECISION_MAKER) {
                known.add(new Known("decision_maker", "yes", later(person)));
            }
        }
        return new PastLead(
                head.id(),
                head.status(),
                head.createdAt(),
                head.closedAt(),
                head.value(),
                events.stream().map(one -> new Seen(one.type(), one.at())).toList(),
                known,
                ending(head, events, changes));
    }

    private static Instant later(Person person) {
        return person.updatedAt() == null ? person.createdAt() : person.updatedAt();
    }

    private static boolean broughtIn(Change change) {
        return "import".equals(change.source());
    }

    private static Object plain(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return value.isNumber() ? (Object) value.decimalValue() : value.asText();
    }

    /// Who said last how it stands: by history, or where there is none, by the timeline.
    private static Ending ending(Head head, List<Event> events, List<Change> changes) {
        if (!head.status().isClosed()) {
            return Ending.OPEN;
        }
        for (Change change : changes.reversed()) {
            if (head.status().label().equals(change.values().path("status").asText())) {
                return broughtIn(change) && !change.believed()
                        ? Ending.BROUGHT_IN
                        : "user".equals(change.actor()) ? Ending.BY_PEOPLE : Ending.BY_OTHERS;
            }
        }
        boolean person =
                events.stream()
                        .anyMatch(
                                one ->
                                        one.type() == EventType.STATUS_CHANGED
                                                && "user".equals(one.actor()));
        return person ? Ending.BY_PEOPLE : Ending.BY_OTHERS;
    }
}
