package fairlead.bench.start;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the start of the process to a painted board, in pairs with a bare window.
public final class StartMeasure implements Measure {
    private static final int PAIRS = 11;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Starts starts = new Starts(workspaces);
        Path small = workspaces.of("10k");
        Path large = workspaces.of("100k");
        starts.board(small);
        starts.board(large);
        List<Double> bare = new ArrayList<>();
        List<Double> board = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        List<Double> growth = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            bare.add(starts.bare().milliseconds());
            board.add(starts.board(small).milliseconds());
            ratio.add(board.getLast() / bare.getLast());
            growth.add(starts.board(large).milliseconds() / board.getLast());
        }
        return List.of(
                Figure.noted("start.bare_window", Median.of(bare), "ms"),
                Figure.noted("start.board_10k", Median.of(board), "ms"),
                Figure.within("start.board_10k_to_bare_window", Median.of(ratio), "x", 1.3),
                Figure.within("start.board_100k_to_10k", Median.of(growth), "x", 1.1));
    }
}
