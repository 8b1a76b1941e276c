package fairlead.timeline;

import fairlead.history.Keyset;
import fairlead.storage.Database;

import org.hibernate.query.SelectionQuery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads events of a lead that nothing superseded.
///
/// The bound on the time and the leading lead in the order let both engines walk the index instead
/// of sorting every event of the lead.
final class EventStore {

    private static final String COLUMNS =
            "select e.id, e.leadId, e.type, e.title, e.description, e.metadata, e.actorType,"
                    + " e.actorId, e.emailId, e.meetingId, e.actionId, e.highlight,"
                    + " e.highlightReason, e.supersedesId, e.occurredAt, e.createdAt"
                    + " from TimelineEvent e";
    private static final String STANDING =
            " and not exists (select 1 from TimelineEvent s where s.supersedesId = e.id)";

    private final Database database;

    EventStore(Database database) {
        this.database = database;
    }

    List<TimelineRow> page(UUID leadId, FeedFilter filter, Keyset from, int limit) {
        Map<String, Object> values = from.values();
        values.put("lead", leadId);
        String hql =
                COLUMNS
                        + " where e.leadId = :lead"
                        + from.beyond("e.occurredAt", "e.id")
                        + chips(filter, values)
                        + types(filter.types(), values)
                        + actors(filter.actors(), values)
                        + text(filter.text(), values)
                        + STANDING
                        + from.order("e.leadId", "e.occurredAt", "e.id");
        return read(hql, values, limit);
    }

    Optional<TimelineRow> one(UUID id) {
        return read(COLUMNS + " where e.id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    Optional<TimelineRow> at(UUID leadId, Instant at) {
        String hql =
                COLUMNS
                        + " where e.leadId = :lead and e.occurredAt = :at"
                        + STANDING
                        + " order by e.id desc";
        return read(hql, Map.of("lead", leadId, "at", at), 1).stream().findFirst();
    }

    Optional<TimelineRow> of(UUID leadId, UUID record) {
        String hql =
                COLUMNS
                        + " where e.leadId = :lead and (e.id = :record or e.emailId = :record"
                        + " or e.meetingId = :record or e.actionId = :record)"
                        + STANDING
                        + " order by e.occurredAt desc";
        return read(hql, Map.of("lead", leadId, "record", record), 1).stream().findFirst();
    }

    private List<TimelineRow> read(String hql, Map<String, Object> values, int limit) {
        return database.read(
                session -> {
                    SelectionQuery<TimelineRow> query =
                            session.createSelectionQuery(hql, TimelineRow.class);
                    values.forEach(query::setParameter);
                    return query.setMaxResults(limit).getResultList();
                });
    }

    private static String chips(FeedFilter filter, Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        Set<EventType> types = filter.chipTypes();
        if (!types.isEmpty()) {
            values.put("chips", types);
            any.add("e.type in :chips");
        }
        if (filter.chips().contains(FeedChip.AGENTS)) {
            any.add("e.actorType = 'ai'");
        }
        if (filter.chips().contains(FeedChip.HIGHLIGHTS)) {
            any.add("e.highlight = true");
        }
        return any.isEmpty() ? "" : " and (" + String.join(" or ", any) + ")";
    }

    private static String types(Set<EventType> types, Map<String, Object> values) {
        if (types.isEmpty()) {
            return "";
        }
        values.put("types", types);
        return " and e.type in :types";
    }

    private static String actors(Set<FeedActor> actors, Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        for (FeedActor actor : actors) {
            String name = "actor" + any.size();
            if (actor.id() != null) {
                values.put(name, actor.id());
                any.add("e.actorId = :" + name);
            } else {
                values.put(name, actor.type());
                any.add("(e.actorType = :" + name + " and e.actorId is null)");
            }
        }
        return any.isEmpty() ? "" : " and (" + String.join(" or ", any) + ")";
    }

    private static String text(String text, Map<String, Object> values) {
        if (text.isEmpty()) {
            return "";
        }
        String escaped = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        values.put("text", "%" + escaped + "%");
        return " and (lower(e.title) like :text escape '!'"
                + " or lower(e.description) like :text escape '!')";
    }
}
