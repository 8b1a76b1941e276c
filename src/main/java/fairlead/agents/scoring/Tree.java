package fairlead.agents.scoring;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// One small tree over binned fields. Each node has a value; a step to a child adds the difference
/// to the share of the field that was asked, so that the shares of a path add up to its leaf.
final class Tree {
    private static final int MOST_NODES = 15;

    private final int[] field = new int[MOST_NODES];
    private final long[] left = new long[MOST_NODES];
    private final int[] child = new int[MOST_NODES];
    private final double[] value = new double[MOST_NODES];
    private int nodes = 1;

    void value(int node, double newValue) {
        value[node] = newValue;
    }

    /// Asks a field at a node: bins in `bins` go to the child returned, others to the one after it.
    int split(int node, int asked, long bins) {
        field[node] = asked;
        left[node] = bins;
        child[node] = nodes;
        nodes += 2;
        return child[node];
    }

    int nodes() {
        return nodes;
    }

    double root() {
        return value[0];
    }

    /// The child to which a case goes, or the node itself where it ends.
    int next(int node, int[] bins) {
        if (child[node] == 0) {
            return node;
        }
        boolean goesLeft = (left[node] >>> bins[field[node]] & 1) == 1;
        return goesLeft ? child[node] : child[node] + 1;
    }

    DoubleStream values() {
        return Arrays.stream(value, 0, nodes);
    }

    double leaf(int[] bins) {
        int node = 0;
        for (int next = next(0, bins); next != node; next = next(node, bins)) {
            node = next;
        }
        return value[node];
    }

    void shares(int[] bins, double[] shares) {
        int node = 0;
        for (int next = next(0, bins); next != node; next = next(node, bins)) {
            shares[field[node]] += value[next] - value[node];
            node = next;
        }
    }
}
