package fairlead.bench.window;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Workspaces;

import java.util.List;

/// Work of each frame while a card is dragged over a board of 100,000 leads, with software
/// rendering.
public final class DragMeasure implements Measure {

    @Override
    public String name() {
        return "drag";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        return FrameFigures.of(
                name(), new WindowRun(workspaces).play(Script.DRAG, workspaces.of("100k")));
    }
}
