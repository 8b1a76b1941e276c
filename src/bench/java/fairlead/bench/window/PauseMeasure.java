package fairlead.bench.window;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;

import java.util.List;

/// How long the window does not answer while 20,000 rows arrive behind an open board.
public final class PauseMeasure implements Measure {

    @Override
    public String name() {
        return "pause";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        List<Double> pauses =
                new WindowRun(workspaces).play(Script.ARRIVE, workspaces.copy("10k")).get("pause");
        return List.of(
                Figure.noted("pause.p99", Median.percentile(pauses, 99), "ms"),
                Figure.within("pause.longest", Median.percentile(pauses, 100), "ms", 50));
    }
}
