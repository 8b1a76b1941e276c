package fairlead.bench;

import java.util.List;

/// The middle of what was measured, and the values that most stay below.
public final class Median {
    private Median() {}

    public static double of(List<Double> values) {
        return percentile(values, 50);
    }

    /// The nearest rank: a value that was measured, not one between two.
    public static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
