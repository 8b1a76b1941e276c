package fairlead.bench.sync;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Workspaces;
import fairlead.bench.team.TeamServer;
import fairlead.storage.DatabaseSettings.Server;
import fairlead.sync.SyncReport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// A thousand operations that waited on a laptop, sent over a line on which each round trip takes
/// 40 ms longer; and one: what the whole sync takes with a new connection, and what its push alone
/// takes of it.
public final class PushMeasure implements Measure {

    private static final int LEADS = 4_000;
    private static final int OPERATIONS = 1_000;
    private static final int DELAY_MILLIS = 40;

    @Override
    public String name() {
        return "push";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Path folder = Files.createDirectories(workspaces.fresh("push"));
        try (TeamServer team = TeamServer.fill(LEADS);
                SlowLine slow = new SlowLine(team.port(), DELAY_MILLIS)) {
            Server manager = team.as("crm_max");
            String url = manager.url().replace(":" + team.port(), ":" + slow.port());
            Server away = new Server(url, manager.user(), "");
            try (Aboard laptop = Aboard.embark(folder, away)) {
                slow.delay(false);
                laptop.replica.sync().once();
                push(laptop, "warm", OPERATIONS);
                slow.delay(true);
                double many = push(laptop, "many", OPERATIONS);
                double one = push(laptop, "one", 1);
                int all = slow.turns();
                laptop.replica.sync().once();
                int without = slow.turns();
                return List.of(
                        Figure.within("push.operations_1000_at_40_ms", many, "s", 5),
                        Figure.noted("push.operation_1_at_40_ms", one, "s"),
                        Figure.noted("push.sync_round_trips", all, "trips"),
                        Figure.noted("push.sync_of_nothing_round_trips", without, "trips"),
                        Figure.within("push.operation_1_round_trips", all - without, "trips", 6));
            }
        }
    }

    /// Until everything is sent, the answers are taken in, and what others did is fetched.
    private static double push(Aboard laptop, String what, int operations) throws Exception {
        List<UUID> leads = laptop.leads(operations);
        for (UUID lead : leads) {
            laptop.edit(lead, what);
        }
        long begun = System.nanoTime();
        SyncReport report = laptop.replica.sync().once();
        if (report.pushed() < operations || report.parked() > 0 || report.waiting() > 0) {
            throw new IllegalStateException("not all were taken: " + report);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
