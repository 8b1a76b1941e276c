package fairlead.timeline;

import fairlead.history.Keyset;
import fairlead.storage.Database;
import fairlead.storage.SqlRow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads events of a lead that nothing superseded.
///
/// The bound on the time and the leading lead in the order let both engines walk the index instead
/// of sorting every event of the lead.
final class EventStore {

    private static final String COLUMNS =
            "select e.id, e.lead_id, cast(e.event_type as varchar), e.title, e.description,"
                    + " e.metadata, e.actor_type, e.actor_id, e.email_id, e.meeting_id,"
                    + " e.action_id, e.is_highlight, e.highlight_reason, e.supersedes_id,"
                    + " e.occurred_at, e.created_at from lead_timeline e";
    private static final String STANDING =
            " and not exists (select 1 from lead_timeline s where s.supersedes_id = e.id)";

    private final Database database;

    EventStore(Database database) {
        this.database = database;
    }

    List<TimelineRow> page(UUID leadId, FeedFilter filter, Keyset from, int limit) {
        Map<String, Object> values = from.values();
        values.put("lead", leadId);
        String sql =
                COLUMNS
                        + " where e.lead_id = :lead"
                        + from.beyond("e.occurred_at", "e.id")
                        + chips(filter)
                        + types(filter.types())
                        + actors(filter.actors(), values)
                        + text(filter.text(), values)
                        + STANDING
                        + from.order("e.lead_id", "e.occurred_at", "e.id");
        return read(sql, values, limit);
    }

    Optional<TimelineRow> one(UUID id) {
        return read(COLUMNS + " where e.id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    Optional<TimelineRow> at(UUID leadId, Instant at) {
        String sql =
                COLUMNS
                        + " where e.lead_id = :lead and e.occurred_at = :at"
                        + STANDING
                        + " order by e.id desc";
        return read(sql, Map.of("lead", leadId, "at", at), 1).stream().findFirst();
    }

    Optional<TimelineRow> of(UUID leadId, UUID record) {
        String sql =
                COLUMNS
                        + " where e.lead_id = :lead and (e.id = :record or e.email_id = :record"
                        + " or e.meeting_id = :record or e.action_id = :record)"
                        + STANDING
                        + " order by e.occurred_at desc";
        return read(sql, Map.of("lead", leadId, "record", record), 1).stream().findFirst();
    }

    private List<TimelineRow> read(String sql, Map<String, Object> values, int limit) {
        return database.ask(
                reading -> reading.list(sql + " limit " + limit, values, EventStore::row));
    }

    private static TimelineRow row(SqlRow from) {
        return new TimelineRow(
                from.next(),
                from.next(),
                EventType.of(from.next()),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next(),
                from.next());
    }

    private static String chips(FeedFilter filter) {
        List<String> any = new ArrayList<>();
        Set<EventType> types = filter.chipTypes();
        if (!types.isEmpty()) {
            any.add("e.event_type in " + labels(types));
        }
        if (filter.chips().contains(FeedChip.AGENTS)) {
            any.add("e.actor_type = 'ai'");
        }
        if (filter.chips().contains(FeedChip.HIGHLIGHTS)) {
            any.add("e.is_highlight = true");
        }
        return any.isEmpty() ? "" : " and (" + String.join(" or ", any) + ")";
    }

    private static String types(Set<EventType> types) {
        return types.isEmpty() ? "" : " and e.event_type in " + labels(types);
    }

    private static String labels(Set<EventType> types) {
        return types.stream()
                .map(type -> "'" + type.label() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String actors(Set<FeedActor> actors, Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        for (FeedActor actor : actors) {
            String name = "actor" + any.size();
            if (actor.id() != null) {
                values.put(name, actor.id());
                any.add("e.actor_id = :" + name);
            } else {
                values.put(name, actor.type());
                any.add("(e.actor_type = :" + name + " and e.actor_id is null)");
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
