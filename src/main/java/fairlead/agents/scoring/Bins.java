package fairlead.agents.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Puts the values of one field into few bins: bin 0 is "not known", numbers are cut so that bins
/// hold about as many cases each, rare levels share the last bin.
final class Bins {

    /// At most so many bins, and so many cases a bin.
    record Size(int most, int least) {

        /// What so many deals can carry.
        static Size of(double deals) {
            return deals < 500 ? new Size(4, 4) : new Size(8, 10);
        }
    }

    private static final int MOST_LEVELS = 40;

    private final double[] cuts;
    private final int[] binOfLevel;
    private final int count;

    private Bins(double[] cuts, int[] binOfLevel, int count) {
        this.cuts = cuts;
        this.binOfLevel = binOfLevel;
        this.count = count;
    }

    static Bins of(Cases cases, int field, Size size) {
        return cases.fields().get(field).number()
                ? numbers(cases, field, size)
                : levels(cases, field, size);
    }

    int count() {
        return count;
    }

    int of(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        if (cuts != null) {
            int at = Arrays.binarySearch(cuts, value);
            return 1 + (at >= 0 ? at : -at - 1);
        }
        int level = (int) value;
        return level < binOfLevel.length ? binOfLevel[level] : count - 1;
    }

    double[] cuts() {
        return cuts == null ? new double[0] : cuts.clone();
    }

    /// A cut is the largest value of the bin below it.
    private static Bins numbers(Cases cases, int field, Size size) {
        double[][] known =
                IntStream.range(0, cases.size())
                        .filter(row -> !Double.isNaN(cases.value(field, row)))
                        .mapToObj(row -> new double[] {cases.value(field, row), cases.weight(row)})
                        .sorted(Comparator.comparingDouble(pair -> pair[0]))
                        .toArray(double[][]::new);
        double left = Arrays.stream(known).mapToDouble(pair -> pair[1]).sum();
        double[] cuts = new double[size.most()];
        int made = 0;
        double filled = 0;
        for (int at = 0; at + 1 < known.length && made + 1 < size.most(); at++) {
            filled += known[at][1];
            double wanted = Math.max(size.least(), left / (size.most() - made));
            boolean valueEnds = known[at][0] < known[at + 1][0];
            if (valueEnds && filled >= wanted && left - filled >= size.least()) {
                cuts[made++] = known[at][0];
                left -= filled;
                filled = 0;
            }
        }
        return new Bins(Arrays.copyOf(cuts, made), null, made + 2);
    }

    private static Bins levels(Cases cases, int field, Size size) {
        double[] cased = new double[cases.fields().get(field).levels().size()];
        for (int row = 0; row < cases.size(); row++) {
            double value = cases.value(field, row);
            if (!Double.isNaN(value) && value < cased.length) {
                cased[(int) value] += cases.weight(row);
            }
        }
        int[] kept =
                IntStream.range(0, cased.length)
                        .filter(level -> cased[level] >= size.least())
                        .boxed()
                        .sorted(Comparator.comparingDouble(level -> -cased[level]))
                        .limit(MOST_LEVELS)
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] binOfLevel = new int[cased.length];
        Arrays.fill(binOfLevel, kept.length + 1);
        for (int at = 0; at < kept.length; at++) {
            binOfLevel[kept[at]] = at + 1;
        }
        return new Bins(null, binOfLevel, kept.length + 2);
    }
}
