package fairlead.agents.scoring;

import java.util.ArrayList;
import java.util.List;

/// Boosted trees that correct the logits of an additive model where fields act together.
final class Forest {
    private final Binned binned;
    private final List<Tree> trees = new ArrayList<>();

    private Forest(Binned binned) {
        this.binned = binned;
    }

    /// Grows so many trees from the logits given.
    static Forest fit(Cases cases, double[] logits, int rounds) {
        Forest forest = new Forest(Binned.fit(cases));
        double[] logit = logits.clone();
        double[] slope = new double[cases.size()];
        double[] curve = new double[cases.size()];
        int[][] rows = new int[cases.size()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = forest.binned.row(cases.row(row));
        }
        for (int round = 0; round < rounds; round++) {
            for (int row = 0; row < rows.length; row++) {
                double p = Logit.probability(logit[row]);
                slope[row] = cases.weight(row) * (p - (cases.won(row) ? 1 : 0));
                curve[row] = cases.weight(row) * p * (1 - p);
            }
            Tree tree = new TreeGrower(forest.binned, cases.fields(), slope, curve).grow();
            forest.trees.add(tree);
            for (int row = 0; row < rows.length; row++) {
                logit[row] += tree.leaf(rows[row]);
            }
        }
        return forest;
    }

    /// What the trees add after each of the rounds named, for one case.
    double[] sums(double[] known, int[] rounds) {
        int[] row = binned.row(known);
        double[] sums = new double[rounds.length];
        double sum = 0;
        int at = 0;
        for (int round = 0; round < trees.size() && at < rounds.length; round++) {
            sum += trees.get(round).leaf(row);
            if (round + 1 == rounds[at]) {
                sums[at++] = sum;
            }
        }
        return sums;
    }

    double logit(double[] known) {
        int[] row = binned.row(known);
        return trees.stream().mapToDouble(tree -> tree.leaf(row)).sum();
    }

    /// Every value in every tree, for telling models apart.
    double[] numbers() {
        return trees.stream().flatMapToDouble(Tree::values).toArray();
    }

    double base() {
        return trees.stream().mapToDouble(Tree::root).sum();
    }

    /// Adds what each field contributes to `shares`.
    void shares(double[] known, double[] shares) {
        int[] row = binned.row(known);
        trees.forEach(tree -> tree.shares(row, shares));
    }
}
