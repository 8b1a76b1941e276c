package fairlead.bench.window;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// From going to a place until its first frame with data is laid out, and how much longer that
/// takes with ten times the leads.
public final class OpenMeasure implements Measure {
    private static final double SMALL_MS = 10;

    @Override
    public String name() {
        return "open";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        WindowRun window = new WindowRun(workspaces);
        Map<String, List<Double>> small = window.play(Script.OPEN, workspaces.of("10k"));
        Map<String, List<Double>> large = window.play(Script.OPEN, workspaces.of("100k"));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.noted("open.board_10k", Median.of(small.get("board")), "ms"));
        figures.add(Figure.within("open.board_100k", Median.of(large.get("board")), "ms", 150));
        figures.add(
                Figure.within(
                        "open.lead_with_20000_events", Median.of(large.get("lead")), "ms", 80));
        figures.add(Figure.within("open.leads_100k", Median.of(large.get("list")), "ms", 150));
        figures.add(
                Figure.within("open.activity_100k", Median.of(large.get("activity")), "ms", 150));
        for (String place : List.of("board", "list", "short_lead", "activity")) {
            double growth = growth(small.get(place), large.get(place));
            figures.add(Figure.within("open." + place + "_100k_to_10k", growth, "x", 1.5));
        }
        return figures;
    }

    /// What takes less than a frame does so in both sizes.
    private static double growth(List<Double> small, List<Double> large) {
        return Math.max(SMALL_MS, Median.of(large)) / Math.max(SMALL_MS, Median.of(small));
    }
}
