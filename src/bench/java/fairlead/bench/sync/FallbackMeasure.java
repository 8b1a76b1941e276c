package fairlead.bench.sync;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Workspaces;
import fairlead.bench.sync.CutWire.Way;
import fairlead.bench.team.TeamServer;
import fairlead.storage.DatabaseSettings.Server;
import fairlead.sync.Contact;
import fairlead.sync.SyncLoop;
import fairlead.sync.SyncState;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// A line that is lost while a change is on its way, in each way in which lines are lost: how long
/// the next change takes until it is kept on this computer, and how long until the window says that
/// there is no contact. The longest of all rounds counts; afterwards every change must have come
/// home once the line is back.
public final class FallbackMeasure implements Measure {

    private static final int LEADS = 1_000;
    private static final int ROUNDS = 8;
    private static final int PATIENCE_SECONDS = 120;
    private static final long STEP_NANOS = 3_000_000;

    private final BlockingQueue<SyncState> states = new LinkedBlockingQueue<>();

    @Override
    public String name() {
        return "fallback";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Path folder = Files.createDirectories(workspaces.fresh("fallback"));
        try (TeamServer team = TeamServer.fill(LEADS);
                CutWire wire = new CutWire(team.port());
                Aboard laptop = Aboard.embark(folder, through(wire, team.as("crm_max")));
                SyncLoop loop = new SyncLoop(laptop.replica, states::add, report -> {})) {
            loop.start();
            List<Figure> figures = new ArrayList<>();
            for (Way way : Way.values()) {
                figures.addAll(figures(way, wire, laptop, loop));
            }
            return figures;
        }
    }

    private static Server through(CutWire wire, Server server) {
        String url = server.url().replaceFirst(":\\d+/", ":" + wire.port() + "/");
        return new Server(url, server.user(), server.password());
    }

    private List<Figure> figures(Way way, CutWire wire, Aboard laptop, SyncLoop loop)
            throws Exception {
        double kept = 0;
        double told = 0;
        List<UUID> leads = laptop.leads(2);
        for (int round = 0; round <= ROUNDS; round++) {
            await(loop, state -> state.contact() == Contact.State.ONLINE && isSent(state));
            leads = leads.isEmpty() ? laptop.leads(2) : leads;
            laptop.edit(leads.getFirst(), way + " on its way " + round);
            LockSupport.parkNanos(round * STEP_NANOS);
            long begun = System.nanoTime();
            wire.lose(way);
            laptop.edit(leads.getLast(), way + " at sea " + round);
            double millis = (System.nanoTime() - begun) / 1e6;
            await(loop, state -> state.contact() == Contact.State.OFFLINE);
            if (round > 0) {
                kept = Math.max(kept, millis);
                told = Math.max(told, (System.nanoTime() - begun) / 1e6);
            }
            wire.mend();
            loop.syncNow();
        }
        await(loop, FallbackMeasure::isSent);
        String name = "fallback." + way.name().toLowerCase(Locale.ROOT);
        return List.of(
                Figure.within(name + "_kept", kept, "ms", 1_500),
                Figure.within(name + "_told", told, "ms", way == Way.SILENT ? 5_500 : 1_500));
    }

    private static boolean isSent(SyncState state) {
        return state.counts().pending() == 0 && state.contact() == Contact.State.ONLINE;
    }

    private void await(SyncLoop loop, Predicate<SyncState> wanted) throws InterruptedException {
        SyncState state = loop.state();
        while (!wanted.test(state)) {
            state = states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (state == null) {
                throw new IllegalStateException("waited in vain; now " + loop.state());
            }
        }
    }
}
