package fairlead.bench.sync;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;
import fairlead.bench.team.TeamServer;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;
import fairlead.sync.rows.RowWriter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What others changed, fetched into a copy of 20,000 leads: 2 to 20,000 rows, in turn with a plain
/// `MERGE` of the same rows into a copy of the same file.
public final class PullMeasure implements Measure {

    private static final int LEADS = 20_000;
    private static final Map<Integer, Double> LIMITS = Map.of(200, 150.0, 2_000, 1_000.0);

    @Override
    public String name() {
        return "pull";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        try (TeamServer team = TeamServer.fill(LEADS);
                Connection owner = team.owner()) {
            Path folder = Files.createDirectories(workspaces.fresh("pull"));
            try (Aboard laptop = Aboard.embark(folder, team.as("crm_rep1"))) {
                laptop.replica.sync().once();
                laptop.replica.database().checkpoint();
                Path other = copy(workspaces, folder);
                try (Connection plain = plain(other);
                        Connection server =
                                DriverManager.getConnection(
                                        team.as("crm_rep1").url(), "crm_rep1", "")) {
                    List<Figure> figures = new ArrayList<>();
                    for (int rows : List.of(2, 200, 2_000, 20_000)) {
                        figures.addAll(measure(rows, new Sides(laptop, owner, server, plain)));
                    }
                    return figures;
                }
            }
        }
    }

    /// Who changes, who fetches through Fairlead, and who fetches plainly.
    private record Sides(Aboard laptop, Connection owner, Connection server, Connection plain) {}

    private static Path copy(Workspaces workspaces, Path folder) throws Exception {
        Path other = Files.createDirectories(workspaces.fresh("pull-plain"));
        Files.copy(
                folder.resolve("fairlead-replica.mv.db"), other.resolve("fairlead-replica.mv.db"));
        return other.resolve("fairlead-replica");
    }

    private static Connection plain(Path file) throws SQLException {
        Connection plain = DriverManager.getConnection("jdbc:h2:file:" + file, "FAIRLEAD", "");
        try (Statement statement = plain.createStatement()) {
            statement.execute("set referential_integrity false");
        }
        plain.setAutoCommit(false);
        return plain;
    }

    private static List<Figure> measure(int rows, Sides sides) throws Exception {
        int runs = rows > 2_000 ? 5 : 9;
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int run = 0; run < runs + 2; run++) {
            change(sides.owner(), rows, run);
            double pulled = time(() -> sides.laptop().replica.sync().once());
            double merged = time(() -> merge(sides, rows, run(sides.owner())));
            if (run >= 2) {
                ours.add(pulled);
                plain.add(merged);
            }
        }
        String name = "pull.rows_" + rows;
        double middle = Median.of(ours);
        Figure time =
                LIMITS.containsKey(rows)
                        ? Figure.within(name, middle, "ms", LIMITS.get(rows))
                        : Figure.noted(name, middle, "ms");
        double ratio = middle / Median.of(plain);
        return List.of(
                time,
                rows < 2_000
                        ? Figure.noted(name + "_to_merge", ratio, "x")
                        : Figure.within(name + "_to_merge", ratio, "x", 2));
    }

    private static void change(Connection owner, int rows, int run) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "update leads set company = 'Changed %d' where id in (select id from leads order by id limit %d)"
                            .formatted(run, rows));
        }
    }

    private static String run(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                var row = statement.executeQuery("select company from leads order by id limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /// The same rows by whoever knows which they are.
    private static void merge(Sides sides, int rows, String company) throws SQLException {
        SyncTable leads = SyncTables.load().byName("leads");
        String sql =
                "select %s from leads where company = '%s'"
                        .formatted(RowReader.columns(leads), company);
        List<Object[]> found = new RowReader(sides.server()).query(leads, sql);
        if (found.size() != rows) {
            throw new IllegalStateException(found.size() + " rows instead of " + rows);
        }
        new RowWriter(sides.plain()).merge(leads, found);
        sides.plain().commit();
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
