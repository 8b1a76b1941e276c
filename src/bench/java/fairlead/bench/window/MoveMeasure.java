package fairlead.bench.window;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;

import java.util.List;

/// From letting a card go until its move is committed and painted.
public final class MoveMeasure implements Measure {

    @Override
    public String name() {
        return "move";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        WindowRun window = new WindowRun(workspaces);
        List<Double> small = window.play(Script.MOVE, workspaces.of("10k")).get("move");
        List<Double> large = window.play(Script.MOVE, workspaces.of("100k")).get("move");
        return List.of(
                Figure.noted("move.committed_10k_p95", Median.percentile(small, 95), "ms"),
                Figure.noted("move.committed_100k_p50", Median.of(large), "ms"),
                Figure.within("move.committed_100k_p95", Median.percentile(large, 95), "ms", 50),
                Figure.within(
                        "move.committed_100k_to_10k",
                        Median.of(large) / Median.of(small),
                        "x",
                        1.5));
    }
}
