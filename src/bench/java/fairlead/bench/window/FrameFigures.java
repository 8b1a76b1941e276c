package fairlead.bench.window;

import fairlead.bench.Figure;
import fairlead.bench.Median;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The budget of a frame: half of them, nearly all, and all but the odd one.
final class FrameFigures {
    private FrameFigures() {}

    static List<Figure> of(String name, Map<String, List<Double>> played) {
        List<Double> frames = played.get("frame");
        List<Figure> figures = new ArrayList<>();
        if (played.containsKey("cards")) {
            figures.add(Figure.noted(name + ".cards", played.get("cards").getFirst(), "cards"));
        }
        figures.add(within(name + ".frame_p50", frames, 50, 8));
        figures.add(within(name + ".frame_p95", frames, 95, 16.7));
        figures.add(within(name + ".frame_p99", frames, 99, 33));
        figures.add(Figure.noted(name + ".frame_cpu", played.get("cpu").getFirst(), "ms"));
        return figures;
    }

    private static Figure within(String name, List<Double> frames, int percent, double limit) {
        return Figure.within(name, Median.percentile(frames, percent), "ms", limit);
    }
}
