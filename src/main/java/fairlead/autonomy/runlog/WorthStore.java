package fairlead.autonomy.runlog;

import fairlead.autonomy.AgentType;
import fairlead.storage.Database;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads what agents cost and how often people agreed, week by week.
public final class WorthStore {
    private static final Duration SPAN = Duration.ofDays(12 * 7);
    private static final int MOST = 200_000;

    private final Database database;

    public WorthStore(Database database) {
        this.database = database;
    }

    /// A week of one agent, by its Monday; the cost leaves out what nobody knows the price of.
    public record Week(
            AgentType agent,
            LocalDate monday,
            int runs,
            int accepted,
            int rejected,
            BigDecimal cost) {
        public int decided() {
            return accepted + rejected;
        }

        Week and(Run run) {
            return new Week(
                    agent,
                    monday,
                    runs + 1,
                    accepted + (Boolean.TRUE.equals(run.accepted()) ? 1 : 0),
                    rejected + (Boolean.FALSE.equals(run.accepted()) ? 1 : 0),
                    run.cost() == null ? cost : cost.add(run.cost()));
        }
    }

    record Run(AgentType agent, Instant at, Boolean accepted, BigDecimal cost) {}

    /// The last twelve weeks, the oldest first.
    public List<Week> weeks(ZoneId zone) {
        Instant since = database.clock().instant().minus(SPAN);
        Map<String, Week> weeks = new TreeMap<>();
        database.read(
                        session ->
                                session.createSelectionQuery(
                                                "select r.agent, r.createdAt, r.accepted, r.cost"
                                                    + " from AgentLog r where r.createdAt >= :since"
                                                    + " order by r.createdAt",
                                                Run.class)
                                        .setParameter("since", since)
                                        .setMaxResults(MOST)
                                        .getResultList())
                .forEach(
                        run -> {
                            LocalDate monday = monday(run.at(), zone);
                            Week none = new Week(run.agent(), monday, 0, 0, 0, BigDecimal.ZERO);
                            weeks.merge(
                                    monday + run.agent().label(),
                                    none.and(run),
                                    (known, _) -> known.and(run));
                        });
        return weeks.values().stream().sorted(Comparator.comparing(Week::monday)).toList();
    }

    private static LocalDate monday(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
