package fairlead.bench.query;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Programs;
import fairlead.bench.Workspaces;
import fairlead.bench.data.LeadFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The import of 100,000 rows into a new workspace on the command line, with little memory.
public final class ImportMeasure implements Measure {
    private static final int ROWS = 100_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Path file = workspaces.fresh("leads.csv");
        LeadFile.write(file, ROWS);
        Path workspace = workspaces.fresh("imported");
        long begun = System.nanoTime();
        Programs.run(
                List.of(
                        Programs.launcher(),
                        "import",
                        file.toString(),
                        "--workspace",
                        workspace.toString()),
                Map.of("JAVA_TOOL_OPTIONS", "-Xmx512m"));
        double seconds = (System.nanoTime() - begun) / 1e9;
        return List.of(Figure.within("import.rows_100000_in_512_mb", seconds, "s", 60));
    }
}
