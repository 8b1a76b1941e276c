package fairlead.agents.scoring;

import fairlead.autonomy.proposal.Reliability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How good probabilities were, once it is known how the cases ended.
public final class Metrics {
    private static final int BINS = 10;

    private Metrics() {}

    /// How often a won case has the higher probability than a lost one, ties counting half; NaN
    /// where there is only one outcome.
    public static double auc(double[] p, boolean[] won) {
        Integer[] order =
                IntStream.range(0, p.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(at -> p[at]))
                        .toArray(Integer[]::new);
        double ranks = 0;
        long wins = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            int winsHere = 0;
            while (to < order.length && p[order[to]] == p[order[from]]) {
                winsHere += won[order[to]] ? 1 : 0;
                to++;
            }
            ranks += winsHere * ((from + 1 + to) / 2.0);
            wins += winsHere;
            from = to;
        }
        double pairs = (double) wins * (p.length - wins);
        return pairs == 0 ? Double.NaN : (ranks - wins * (wins + 1) / 2.0) / pairs;
    }

    /// The mean squared difference between probability and outcome.
    public static double brier(double[] p, boolean[] won) {
        return IntStream.range(0, p.length)
                .mapToDouble(at -> square(p[at] - (won[at] ? 1 : 0)))
                .average()
                .orElse(Double.NaN);
    }

    /// The expected calibration error over ten bins of equal width.
    public static double ece(double[] p, boolean[] won) {
        double error = 0;
        for (Reliability bin : reliability(p, won)) {
            error += bin.cases() * Math.abs(bin.said() - bin.came());
        }
        return p.length == 0 ? Double.NaN : error / p.length;
    }

    /// What was said and what came, for each tenth of the scale in which there are cases.
    public static Reliability[] reliability(double[] p, boolean[] won) {
        double[] said = new double[BINS];
        int[] wins = new int[BINS];
        int[] cases = new int[BINS];
        for (int at = 0; at < p.length; at++) {
            int bin = Math.min((int) (p[at] * BINS), BINS - 1);
            said[bin] += p[at];
            wins[bin] += won[at] ? 1 : 0;
            cases[bin]++;
        }
        return IntStream.range(0, BINS)
                .filter(bin -> cases[bin] > 0)
                .mapToObj(
                        bin ->
                                new Reliability(
                                        said[bin] / cases[bin],
                                        (double) wins[bin] / cases[bin],
                                        cases[bin]))
                .toArray(Reliability[]::new);
    }

    /// By how much the second is worse on average, in standard errors of the difference; both are
    /// losses of the same cases.
    static double standardErrorsWorse(double[] losses, double[] others) {
        int n = losses.length;
        double[] gap = new double[n];
        Arrays.setAll(gap, at -> others[at] - losses[at]);
        double mean = Arrays.stream(gap).average().orElse(0);
        double spread = Arrays.stream(gap).map(value -> square(value - mean)).sum();
        double error = Math.sqrt(spread / Math.max(1, n - 1) / Math.max(1, n));
        return error == 0 ? (mean > 0 ? Double.POSITIVE_INFINITY : 0) : mean / error;
    }

    private static double square(double value) {
        return value * value;
    }
}
