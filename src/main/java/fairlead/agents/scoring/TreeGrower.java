package fairlead.agents.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Grows one tree to a gradient: at each node the split into two sets of bins that gains most, the
/// bins of a number in their order, those of levels by their slope.
final class TreeGrower {
    private static final int DEPTH = 3;
    private static final double HELD_BACK = 3;
    private static final double LEAST_CURVE = 2;
    private static final double LEAST_GAIN = 1e-6;
    private static final double RATE = 0.08;

    private final Binned cases;
    private final List<Field> fields;
    private final double[] slope;
    private final double[] curve;
    private final int[] node;

    TreeGrower(Binned cases, List<Field> fields, double[] slope, double[] curve) {
        this.cases = cases;
        this.fields = fields;
        this.slope = slope;
        this.curve = curve;
        this.node = new int[slope.length];
    }

    private record Split(int field, long left, double gain) {}

    /// The slopes and curves of each bin at one node.
    private record Sums(double[] slope, double[] curve) {}

    Tree grow() {
        Tree tree = new Tree();
        tree.value(0, step(Arrays.stream(slope).sum(), Arrays.stream(curve).sum()));
        int from = 0;
        for (int depth = 0; depth < DEPTH; depth++) {
            int to = tree.nodes();
            for (int at = from; at < to; at++) {
                split(tree, at);
            }
            from = to;
        }
        return tree;
    }

    private static double step(double slopes, double curves) {
        return -RATE * slopes / (curves + HELD_BACK);
    }

    private void split(Tree tree, int at) {
        int[] rows = IntStream.range(0, node.length).filter(row -> node[row] == at).toArray();
        Split best = new Split(-1, 0, LEAST_GAIN);
        for (int field = 0; field < cases.fields(); field++) {
            Split found = best(field, sums(rows, field));
            if (found.gain() > best.gain()) {
                best = found;
            }
        }
        if (best.field() < 0) {
            return;
        }
        int child = tree.split(at, best.field(), best.left());
        byte[] column = cases.column(best.field());
        double[] slopes = new double[2];
        double[] curves = new double[2];
        for (int row : rows) {
            int side = (best.left() >>> column[row] & 1) == 1 ? 0 : 1;
            node[row] = child + side;
            slopes[side] += slope[row];
            curves[side] += curve[row];
        }
        tree.value(child, step(slopes[0], curves[0]));
        tree.value(child + 1, step(slopes[1], curves[1]));
    }

    private Sums sums(int[] rows, int field) {
        Sums sums = new Sums(new double[cases.bins(field)], new double[cases.bins(field)]);
        byte[] column = cases.column(field);
        for (int row : rows) {
            sums.slope()[column[row]] += slope[row];
            sums.curve()[column[row]] += curve[row];
        }
        return sums;
    }

    private Split best(int field, Sums sums) {
        int[] order = IntStream.range(0, sums.slope().length).toArray();
        if (!fields.get(field).number()) {
            order =
                    Arrays.stream(order)
                            .boxed()
                            .sorted(
                                    Comparator.comparingDouble(
                                            bin ->
                                                    sums.slope()[bin]
                                                            / (sums.curve()[bin] + HELD_BACK)))
                            .mapToInt(Integer::intValue)
                            .toArray();
            return scan(field, sums, order);
        }
        int[] missingLast =
                IntStream.range(0, order.length)
                        .map(bin -> (bin + 1) % sums.slope().length)
                        .toArray();
        Split first = scan(field, sums, order);
        Split last = scan(field, sums, missingLast);
        return last.gain() > first.gain() ? last : first;
    }

    private static Split scan(int field, Sums sums, int[] order) {
        double allSlope = Arrays.stream(sums.slope()).sum();
        double allCurve = Arrays.stream(sums.curve()).sum();
        double whole = worth(allSlope, allCurve);
        double slopes = 0;
        double curves = 0;
        long left = 0;
        Split best = new Split(field, 0, 0);
        for (int at = 0; at + 1 < order.length; at++) {
            slopes += sums.slope()[order[at]];
            curves += sums.curve()[order[at]];
            left |= 1L << order[at];
            if (curves < LEAST_CURVE || allCurve - curves < LEAST_CURVE) {
                continue;
            }
            double gain =
                    worth(slopes, curves) + worth(allSlope - slopes, allCurve - curves) - whole;
            if (gain > best.gain()) {
                best = new Split(field, left, gain);
            }
        }
        return best;
    }

    private static double worth(double slopes, double curves) {
        return slopes * slopes / (curves + HELD_BACK);
    }
}
