package fairlead.bench.sync;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;
import fairlead.bench.team.TeamServer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A save on a laptop without a network: the row, its history, the outbox, and the journal that is
/// forced to the disk.
public final class SaveMeasure implements Measure {

    private static final int LEADS = 4_000;
    private static final int WARM = 200;
    private static final int COUNTED = 500;

    @Override
    public String name() {
        return "save";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Path folder = Files.createDirectories(workspaces.fresh("save"));
        try (TeamServer team = TeamServer.fill(LEADS);
                Aboard laptop = Aboard.embark(folder, team.as("crm_rep1"))) {
            laptop.replica.sync().once();
            List<UUID> leads = laptop.leads(100);
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < WARM + COUNTED; i++) {
                long begun = System.nanoTime();
                laptop.edit(leads.get(i % leads.size()), "Saved " + i);
                if (i >= WARM) {
                    times.add((System.nanoTime() - begun) / 1e6);
                }
            }
            return List.of(
                    Figure.noted("save.offline_p50", Median.of(times), "ms"),
                    Figure.within("save.offline_p95", Median.percentile(times, 95), "ms", 20));
        }
    }
}
