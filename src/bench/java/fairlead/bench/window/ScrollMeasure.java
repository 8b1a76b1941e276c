package fairlead.bench.window;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Workspaces;

import java.util.List;

/// Work of each frame while the longest column of 100,000 leads is scrolled, with software
/// rendering.
public final class ScrollMeasure implements Measure {

    @Override
    public String name() {
        return "scroll";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        return FrameFigures.of(
                name(), new WindowRun(workspaces).play(Script.SCROLL, workspaces.of("100k")));
    }
}
