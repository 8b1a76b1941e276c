package fairlead.bench.sync;

import fairlead.app.BenchDatabase;
import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Workspaces;
import fairlead.bench.team.TeamServer;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.DatabaseSettings.Server;
import fairlead.sync.rows.Scope;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

/// The first copy of a team's 100,000 leads and a million events on a new laptop, against the
/// fastest plain copy to the same tables.
public final class ReplicaMeasure implements Measure {

    private static final int LEADS = Integer.getInteger("fairlead.bench.leads", 100_000);

    @Override
    public String name() {
        return "replica";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        try (TeamServer team = TeamServer.fill(LEADS)) {
            Server rep = team.as("crm_rep1");
            double raw = raw(workspaces, rep);
            Path folder = Files.createDirectories(workspaces.fresh("replica"));
            long opened = System.nanoTime();
            try (Aboard laptop = Aboard.embark(folder, rep)) {
                double open = seconds(opened);
                laptop.replica.sync().keep(Scope.ALL);
                long begun = System.nanoTime();
                laptop.replica.sync().first(progress -> {});
                double first = seconds(begun);
                long mine = laptop.count("leads");
                laptop.replica.sync().once();
                double whole = seconds(begun);
                require(laptop);
                return List.of(
                        Figure.noted("replica.raw_copy", raw, "s"),
                        Figure.noted("replica.copy", whole, "s"),
                        Figure.within("replica.copy_to_raw", whole / raw, "x", 1.5),
                        Figure.noted("replica.new_file", open, "s"),
                        Figure.noted("replica.own_leads", mine, "leads"),
                        Figure.within("replica.own_leads_usable", first, "s", 3));
            }
        }
    }

    private static void require(Aboard laptop) {
        if (laptop.count("leads") != LEADS || laptop.count("lead_timeline") != 10L * LEADS) {
            throw new IllegalStateException("the copy is not whole");
        }
    }

    private static double raw(Workspaces workspaces, Server rep) throws Exception {
        Path folder = Files.createDirectories(workspaces.fresh("raw"));
        Path schema = folder.resolve("schema");
        BenchDatabase.open(new DatabaseSettings.File(schema)).close();
        long begun = System.nanoTime();
        try (Connection from = DriverManager.getConnection(rep.url(), rep.user(), "")) {
            RawCopy.run(from, schema, folder.resolve("raw"));
        }
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
