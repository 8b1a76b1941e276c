package fairlead.bench.sync;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;
import fairlead.bench.team.TeamServer;
import fairlead.storage.Committed;
import fairlead.sync.Contact;
import fairlead.sync.SyncLoop;
import fairlead.sync.SyncState;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// How long it takes until what one person saved stands on a colleague's laptop, both being online:
/// from the save to the moment at which the other window is told.
public final class FreshMeasure implements Measure {

    private static final int LEADS = 2_000;
    private static final int WARM = 10;
    private static final int COUNTED = 40;
    private static final int PATIENCE_SECONDS = 60;

    @Override
    public String name() {
        return "fresh";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Path here = Files.createDirectories(workspaces.fresh("fresh"));
        Path there = Files.createDirectories(workspaces.fresh("fresh-other"));
        try (TeamServer team = TeamServer.fill(LEADS);
                Aboard mine = Aboard.embark(here, team.as("crm_max"));
                Aboard theirs = Aboard.embark(there, team.as("crm_rep1"));
                SyncLoop sends = afloat(mine);
                SyncLoop hears = afloat(theirs)) {
            List<Double> times = between(mine, theirs);
            return List.of(
                    Figure.within("fresh.p50", Median.of(times), "ms", 1_000),
                    Figure.noted("fresh.p95", Median.percentile(times, 95), "ms"));
        }
    }

    private static SyncLoop afloat(Aboard laptop) throws InterruptedException {
        BlockingQueue<SyncState> states = new LinkedBlockingQueue<>();
        SyncLoop loop = new SyncLoop(laptop.replica, states::add, report -> {});
        loop.start();
        while (states.take().contact() != Contact.State.ONLINE) {
            Thread.onSpinWait();
        }
        return loop;
    }

    private static List<Double> between(Aboard mine, Aboard theirs) throws InterruptedException {
        BlockingQueue<Committed> told = new LinkedBlockingQueue<>();
        theirs.replica.database().changes().listen(told::add);
        List<UUID> leads = mine.leads(WARM + COUNTED);
        List<Double> times = new ArrayList<>();
        for (UUID lead : leads) {
            long begun = System.nanoTime();
            mine.edit(lead, "Fresh");
            await(told, lead);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times.subList(WARM, times.size());
    }

    private static void await(BlockingQueue<Committed> told, UUID lead)
            throws InterruptedException {
        Committed one = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (one != null && !one.leads().contains(lead)) {
            one = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        if (one == null) {
            throw new IllegalStateException("nothing arrived");
        }
    }
}
