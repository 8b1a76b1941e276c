package fairlead.lead;

import fairlead.storage.Database;

import org.hibernate.StatelessSession;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads how long the leads won last stayed in each status, from the changes in their timelines:
/// enough of them to tell what is usual now, and as quick among many leads as among few.
public final class StageTimeStore {

    private static final double DAY = 24 * 60 * 60;

    private static final int WON_LAST = 500;

    private static final String WON =
            "select l.id from Lead l where l.status = CLOSED_WON and l.deletedAt is null"
                    + " order by l.closedAt desc nulls last";

    /// One row a change of a won lead: the status it left, and the seconds since it came there.
    private static final String STAYS =
            "select substring(e.title, 1, locate(' →', e.title) - 1) as stage,"
                    + " (e.occurredAt - coalesce((select max(p.occurredAt) from TimelineEvent p"
                    + " where p.leadId = e.leadId and p.type = STATUS_CHANGED"
                    + " and p.occurredAt < e.occurredAt), l.createdAt)) by second as seconds"
                    + " from TimelineEvent e join Lead l on l.id = e.leadId"
                    + " where e.leadId in (:won) and e.type = STATUS_CHANGED"
                    + " and locate(' →', e.title) > 1";

    private static final String MEDIANS =
            "select x.stage, percentile_cont(0.5) within group (order by x.seconds) from ("
                    + STAYS
                    + ") x group by x.stage";

    private final Database database;

    public StageTimeStore(Database database) {
        this.database = database;
    }

    /// The median of days, rounded, by status; a status that no won lead ever left is not there.
    public Map<LeadStatus, Integer> medians() {
        return database.read(
                session -> {
                    List<UUID> won =
                            session.createSelectionQuery(WON, UUID.class)
                                    .setMaxResults(WON_LAST)
                                    .getResultList();
                    return won.isEmpty() ? Map.of() : medians(session, won);
                });
    }

    private static Map<LeadStatus, Integer> medians(StatelessSession session, List<UUID> won) {
        Map<LeadStatus, Integer> medians = new EnumMap<>(LeadStatus.class);
        session.createSelectionQuery(MEDIANS, Object[].class)
                .setParameterList("won", won)
                .getResultList()
                .forEach(
                        cells ->
                                status((String) cells[0])
                                        .forEach(one -> medians.put(one, days(cells[1]))));
        return medians;
    }

    private static int days(Object seconds) {
        return (int) Math.round(((Number) seconds).doubleValue() / DAY);
    }

    private static Stream<LeadStatus> status(String label) {
        return Stream.of(LeadStatus.values()).filter(status -> status.label().equals(label));
    }
}
