package fairlead.bench.start;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the program holds in memory with a board of 10,000 leads open, beside a bare window.
public final class MemoryMeasure implements Measure {
    private static final int RUNS = 5;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Starts starts = new Starts(workspaces);
        Path small = workspaces.of("10k");
        List<Double> bare = new ArrayList<>();
        List<Double> board = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(starts.bare().megabytes());
            board.add(starts.board(small).megabytes());
        }
        double resident = Median.of(board);
        return List.of(
                Figure.noted("memory.bare_window", Median.of(bare), "MB"),
                Figure.within("memory.board_10k", resident, "MB", 350),
                Figure.within(
                        "memory.board_10k_to_bare_window", resident / Median.of(bare), "x", 2.5));
    }
}
