package fairlead.bench.query;

import fairlead.app.BenchDatabase;
import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;
import fairlead.bench.data.Postgres;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One move of a lead with its history and its event in one commit, in turn with the same rows
/// written by plain JDBC.
public final class CommitMeasure implements Measure {
    private static final int WARM = 400;
    private static final int COUNTED = 400;

    @Override
    public String name() {
        return "commit";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Path file = workspaces.copy("10k").resolve("fairlead");
        List<Figure> figures = new ArrayList<>();
        figures.addAll(
                compare(
                        "h2",
                        new DatabaseSettings.File(file),
                        new PlainMove("jdbc:h2:file:" + file, "FAIRLEAD", false)));
        try (Postgres server = Postgres.of(workspaces)) {
            figures.addAll(
                    compare(
                            "postgresql",
                            server.settings(),
                            new PlainMove(server.url(), "postgres", true)));
        }
        return figures;
    }

    private static List<Figure> compare(String engine, DatabaseSettings settings, PlainMove move)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        try (Database database = BenchDatabase.open(settings);
                PlainMove jdbc = move.open()) {
            LeadService leads =
                    new LeadService(
                            database, new StageGate(new StatusStore(database), new RateStore()));
            List<UUID> ids = ids(database);
            for (int i = 0; i < WARM + COUNTED; i++) {
                UUID id = ids.get(i % ids.size());
                UUID next = ids.get((i + 1) % ids.size());
                LeadStatus to = to(i / ids.size());
                double service =
                        time(() -> leads.move(Actor.system(), MoveLeads.to(to, List.of(id))));
                double byHand = time(() -> jdbc.move(next, to.label()));
                if (i >= WARM) {
                    ours.add(service);
                    plain.add(byHand);
                }
            }
        }
        String name = "commit.move_" + engine;
        return List.of(
                Figure.noted(name + "_p50", Median.of(ours), "ms"),
                Figure.within(name + "_to_jdbc", Median.of(ours) / Median.of(plain), "x", 3.5));
    }

    private static LeadStatus to(int round) {
        return round % 2 == 0 ? LeadStatus.ON_ICE : LeadStatus.ACTIVE;
    }

    private static List<UUID> ids(Database database) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select l.id from Lead l where l.status = ACTIVE"
                                                + " order by l.id",
                                        UUID.class)
                                .setMaxResults(100)
                                .getResultList());
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double time(Step step) throws Exception {
        long begun = System.nanoTime();
        step.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
