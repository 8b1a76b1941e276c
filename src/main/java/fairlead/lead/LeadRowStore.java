package fairlead.lead;

import fairlead.storage.SqlReading;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads the rows of chosen leads: the leads with what each has one of, then actions, meetings and
/// tags of all of them together.
final class LeadRowStore {

    private static final String LEADS =
            "select "
                    + LeadRowReader.COLUMNS
                    + " from leads l left join users u on u.id = l.assigned_to"
                    + " left join lead_intelligence i on i.lead_id = l.id"
                    + " where l.id in (:ids) and l.deleted_at is null";

    private static final String ACTIONS =
            "select a.lead_id, a.id, a.title, a.due_date,"
                    + " case when a.status = 'suggested' and a.ai_generated = true"
                    + " then true else false end"
                    + " from lead_actions a where a.lead_id in (:ids) and a.deleted_at is null"
                    + " and a.status in ('suggested', 'approved', 'in_progress')"
                    + " order by a.due_date asc nulls last, a.priority desc, a.id";

    private static final String MEETINGS =
            "select m.lead_id, min(m.scheduled_start) from lead_meetings m where m.lead_id in"
                    + " (:ids) and m.deleted_at is null and m.status = 'scheduled' and"
                    + " m.scheduled_start > :now group by m.lead_id";

    private static final String TAGS =
            "select t.lead_id, g.name, g.color from lead_tags t join tags g on g.id = t.tag_id"
                    + " where t.lead_id in (:ids) order by g.name";

    List<LeadRow> read(SqlReading reading, QueryMoment moment, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        LeadRowReader reader = new LeadRowReader(moment, around(reading, moment, ids));
        Map<UUID, LeadRow> rows = new HashMap<>();
        reading.rows(LEADS, Map.of("ids", ids))
                .forEach(cells -> rows.put((UUID) cells[0], reader.read(cells)));
        return ids.stream().map(rows::get).filter(row -> row != null).toList();
    }

    private static Surroundings around(SqlReading reading, QueryMoment moment, List<UUID> ids) {
        Surroundings around = new Surroundings();
        reading.rows(ACTIONS, Map.of("ids", ids))
                .forEach(
                        cells ->
                                around.addAction(
                                        (UUID) cells[0], action(cells), (Boolean) cells[4]));
        reading.rows(MEETINGS, Map.of("ids", ids, "now", moment.now()))
                .forEach(cells -> around.addMeeting((UUID) cells[0], (Instant) cells[1]));
        reading.rows(TAGS, Map.of("ids", ids))
                .forEach(
                        cells ->
                                around.addTag(
                                        (UUID) cells[0],
                                        new LeadLabel((String) cells[1], (String) cells[2])));
        return around;
    }

    private static NextAction action(Object[] cells) {
        return new NextAction((UUID) cells[1], (String) cells[2], (Instant) cells[3]);
    }
}
