package fairlead.bench.team;

import fairlead.app.BenchDatabase;
import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;
import fairlead.storage.Database;
import fairlead.team.TeamVisibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the rules of a team's database cost: the same reads as nobody's role (without rules), as a
/// rep and as a manager of an open team, and as a rep who sees only their own leads.
public final class RulesMeasure implements Measure {
    private static final int WARM = 4;
    private static final int RUNS = 15;

    @Override
    public String name() {
        return "policies";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        try (TeamServer team = TeamServer.fill()) {
            team.show(TeamVisibility.OPEN);
            Map<String, Map<TeamReading, Double>> times =
                    measure(
                            team,
                            Map.of("none", "postgres", "rep", "crm_rep1", "manager", "crm_max"));
            team.show(TeamVisibility.OWN);
            times.putAll(measure(team, Map.of("own", "crm_rep1")));
            return figures(times);
        }
    }

    private static List<Figure> figures(Map<String, Map<TeamReading, Double>> times) {
        List<Figure> figures = new ArrayList<>();
        for (TeamReading reading : TeamReading.values()) {
            String name = "policies." + reading.label();
            double none = times.get("none").get(reading);
            figures.add(Figure.noted(name + "_none", none, "ms"));
            for (String role : List.of("rep", "manager")) {
                double ratio = times.get(role).get(reading) / none;
                figures.add(Figure.within(name + "_" + role + "_to_none", ratio, "x", 1.3));
            }
            double own = times.get("own").get(reading);
            figures.add(Figure.within(name + "_own", own, "ms", reading.limit()));
        }
        return figures;
    }

    /// The roles take turns, so that a machine that gets slower slows all of them.
    private static Map<String, Map<TeamReading, Double>> measure(
            TeamServer team, Map<String, String> roles) {
        Map<String, Database> open = new LinkedHashMap<>();
        Map<String, Map<TeamReading, Double>> times = new LinkedHashMap<>();
        try {
            roles.forEach((name, role) -> open.put(name, BenchDatabase.open(team.as(role))));
            for (TeamReading reading : TeamReading.values()) {
                Map<String, List<Double>> taken = new LinkedHashMap<>();
                for (int run = 0; run < WARM + RUNS; run++) {
                    for (Map.Entry<String, Database> one : open.entrySet()) {
                        double time = time(reading, one.getValue());
                        if (run >= WARM) {
                            taken.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(time);
                        }
                    }
                }
                taken.forEach(
                        (role, all) ->
                                times.computeIfAbsent(role, k -> new LinkedHashMap<>())
                                        .put(reading, Median.of(all)));
            }
            return times;
        } finally {
            open.values().forEach(Database::close);
        }
    }

    private static double time(TeamReading reading, Database database) {
        long start = System.nanoTime();
        reading.read(database);
        return (System.nanoTime() - start) / 1e6;
    }
}
