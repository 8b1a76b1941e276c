package fairlead.lead;

import org.hibernate.StatelessSession;

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
                    + " from Lead l left join User u on u.id = l.owner"
                    + " left join LeadIntelligence i on i.leadId = l.id"
                    + " where l.id in :ids and l.deletedAt is null";

    private static final String ACTIONS =
            "select a.leadId, a.id, a.title, a.dueAt,"
                    + " case when a.status = SUGGESTED and a.byAgent = true"
                    + " then true else false end"
                    + " from LeadAction a where a.leadId in :ids and a.deletedAt is null"
                    + " and a.status in (SUGGESTED, APPROVED, IN_PROGRESS)"
                    + " order by a.dueAt asc nulls last, a.priority desc, a.id";

    private static final String MEETINGS =
            "select m.leadId, min(m.start) from LeadMeeting m where m.leadId in :ids"
                    + " and m.deletedAt is null and m.status = SCHEDULED"
                    + " and m.start > :now group by m.leadId";

    private static final String TAGS =
            "select t.leadId, g.name, g.color from LeadTag t join Tag g on g.id = t.tagId"
                    + " where t.leadId in :ids order by g.name";

    List<LeadRow> read(StatelessSession session, QueryMoment moment, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        LeadRowReader reader = new LeadRowReader(moment, around(session, moment, ids));
        Map<UUID, LeadRow> rows = new HashMap<>();
        ask(session, LEADS, Map.of("ids", ids))
                .forEach(cells -> rows.put((UUID) cells[0], reader.read(cells)));
        return ids.stream().map(rows::get).filter(row -> row != null).toList();
    }

    private static Surroundings around(
            StatelessSession session, QueryMoment moment, List<UUID> ids) {
        Surroundings around = new Surroundings();
        ask(session, ACTIONS, Map.of("ids", ids))
                .forEach(
                        cells ->
                                around.addAction(
                                        (UUID) cells[0], action(cells), (Boolean) cells[4]));
        ask(session, MEETINGS, Map.of("ids", ids, "now", moment.now()))
                .forEach(cells -> around.addMeeting((UUID) cells[0], (Instant) cells[1]));
        ask(session, TAGS, Map.of("ids", ids))
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

    private static List<Object[]> ask(
            StatelessSession session, String hql, Map<String, Object> parameters) {
        return LeadStore.query(session, hql, new HashMap<>(parameters), Object[].class)
                .getResultList();
    }
}
