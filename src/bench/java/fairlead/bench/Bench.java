package fairlead.bench;

import fairlead.bench.query.ReadMeasure;
import fairlead.bench.start.MemoryMeasure;
import fairlead.bench.start.StartMeasure;
import fairlead.bench.team.RulesMeasure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures the program and ends in one line a figure. Arguments choose measures by name; `readme`
/// measures nothing and writes the figures of the last run into the README.
public final class Bench {
    static final Path FIGURES = Path.of("target/bench.json");

    private Bench() {}

    private static List<Measure> all() {
        return List.of(
                new StartMeasure(), new MemoryMeasure(), new ReadMeasure(), new RulesMeasure());
    }

    public static void main(String[] args) throws Exception {
        List<String> chosen = List.of(args);
        FigureFile file = new FigureFile(FIGURES);
        if (chosen.contains("readme")) {
            new ReadmeTable(Path.of("README.md")).write(file.read());
            return;
        }
        List<Figure> figures = new ArrayList<>();
        Workspaces workspaces = new Workspaces(Path.of("target/bench"));
        for (Measure measure : all()) {
            if (chosen.isEmpty() || chosen.contains(measure.name())) {
                List<Figure> measured = measure.run(workspaces);
                file.replace(measure.name(), measured);
                figures.addAll(measured);
            }
        }
        figures.forEach(figure -> System.out.println(figure.line()));
    }
}
