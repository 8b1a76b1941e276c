package fairlead.bench;

import fairlead.bench.query.CommitMeasure;
import fairlead.bench.query.ImportMeasure;
import fairlead.bench.query.ReadMeasure;
import fairlead.bench.query.SearchMeasure;
import fairlead.bench.query.TodayMeasure;
import fairlead.bench.start.MemoryMeasure;
import fairlead.bench.start.StartMeasure;
import fairlead.bench.sync.FallbackMeasure;
import fairlead.bench.sync.FreshMeasure;
import fairlead.bench.sync.PullMeasure;
import fairlead.bench.sync.PushMeasure;
import fairlead.bench.sync.ReplicaMeasure;
import fairlead.bench.sync.SaveMeasure;
import fairlead.bench.team.RulesMeasure;
import fairlead.bench.window.DragMeasure;
import fairlead.bench.window.MoveMeasure;
import fairlead.bench.window.OpenMeasure;
import fairlead.bench.window.PauseMeasure;
import fairlead.bench.window.ScrollMeasure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Measures the program and ends in one line a figure. Arguments choose measures by name; `readme`
/// measures nothing and writes the figures of the last run into the README.
public final class Bench {
    static final Path FIGURES = Path.of("target/bench.json");

    private Bench() {}

    private static List<Measure> all() {
        return List.of(
                new StartMeasure(),
                new MemoryMeasure(),
                new OpenMeasure(),
                new ScrollMeasure(),
                new DragMeasure(),
                new MoveMeasure(),
                new PauseMeasure(),
                new ReadMeasure(),
                new SearchMeasure(),
                new TodayMeasure(),
                new CommitMeasure(),
                new ImportMeasure(),
                new ReplicaMeasure(),
                new PullMeasure(),
                new SaveMeasure(),
                new FreshMeasure(),
                new FallbackMeasure(),
                new PushMeasure(),
                new RulesMeasure());
    }

    public static void main(String[] args) throws Exception {
        List<String> chosen =
                Stream.of(args).flatMap(names -> Stream.of(names.split(","))).toList();
        FigureFile file = new FigureFile(FIGURES);
        if (chosen.contains("readme")) {
            new ReadmeTable(Path.of("README.md")).write(file.read());
            return;
        }
        System.exit(measure(chosen, file) ? 0 : 1);
    }

    /// Whether all could be measured; what failed is told, and the others go on.
    private static boolean measure(List<String> chosen, FigureFile file) throws IOException {
        List<Figure> figures = new ArrayList<>();
        Workspaces workspaces = new Workspaces(Path.of("target/bench"));
        boolean complete = true;
        for (Measure measure : all()) {
            if (chosen.isEmpty() || chosen.contains(measure.name())) {
                try {
                    List<Figure> measured = measure.run(workspaces);
                    file.replace(measure.name(), measured);
                    figures.addAll(measured);
                } catch (Exception e) {
                    System.err.println(measure.name() + " was not measured: " + e);
                    e.printStackTrace();
                    complete = false;
                }
            }
        }
        figures.forEach(figure -> System.out.println(figure.line()));
        return complete;
    }
}
