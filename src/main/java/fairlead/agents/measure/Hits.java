package fairlead.agents.measure;

import java.util.Comparator;
import java.util.stream.IntStream;

/// How well yes and no were told apart.
public record Hits(long right, long wrong, long missed) {

    public static Hits of(double[] p, boolean[] yes, double from) {
        long right = IntStream.range(0, p.length).filter(at -> p[at] >= from && yes[at]).count();
        long wrong = IntStream.range(0, p.length).filter(at -> p[at] >= from && !yes[at]).count();
        long all = IntStream.range(0, p.length).filter(at -> yes[at]).count();
        return new Hits(right, wrong, all - right);
    }

    public Hits plus(Hits more) {
        return new Hits(right + more.right, wrong + more.wrong, missed + more.missed);
    }

    public double precision() {
        return right + wrong == 0 ? Double.NaN : (double) right / (right + wrong);
    }

    public double recall() {
        return right + missed == 0 ? Double.NaN : (double) right / (right + missed);
    }

    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }

    /// The precision at the strictest limit that still finds this share.
    public static double precisionAt(double recall, double[] p, boolean[] yes) {
        long all = IntStream.range(0, p.length).filter(at -> yes[at]).count();
        int[] order =
                IntStream.range(0, p.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(at -> -p[at]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        long right = 0;
        for (int at = 0; at < order.length; at++) {
            right += yes[order[at]] ? 1 : 0;
            if (right >= recall * all) {
                return (double) right / (at + 1);
            }
        }
        return Double.NaN;
    }
}
