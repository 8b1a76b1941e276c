package fairlead.agents.scoring;

/// Fits a logistic regression: the mean loss plus `penalty`/2 times the sum of squared weights, the
/// first weight free. Newton's method with halved steps, so it ends and is the same each time.
final class Newton {
    private static final int MOST_STEPS = 40;
    private static final int MOST_HALVES = 12;

    private final Design design;
    private final Target target;
    private final double penalty;

    /// What each row should come to, and what it weighs.
    record Target(double[] wanted, double[] weight, double total) {

        static Target of(Cases cases) {
            double[] wanted = new double[cases.size()];
            double[] weight = new double[cases.size()];
            double total = 0;
            for (int row = 0; row < wanted.length; row++) {
                wanted[row] = cases.won(row) ? 1 : 0;
                weight[row] = cases.weight(row);
                total += weight[row];
            }
            return new Target(wanted, weight, total);
        }
    }

    Newton(Design design, Target target, double penalty) {
        this.design = design;
        this.target = target;
        this.penalty = penalty;
    }

    /// The weights, found from a guess; `exact` says how much loss may be left to gain.
    double[] fit(double[] guess, double exact) {
        double[] weights = guess.clone();
        double loss = loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] slope = new double[design.width()];
            double[][] curve = new double[design.width()][];
            for (int row = 0; row < curve.length; row++) {
                curve[row] = new double[row + 1];
            }
            derive(weights, slope, curve);
            double[] move = Cholesky.solve(curve, slope);
            double gain = 0;
            for (int at = 0; at < move.length; at++) {
                gain += move[at] * slope[at];
            }
            if (gain < exact) {
                return weights;
            }
            double length = 1;
            double[] next = moved(weights, move, length);
            double found = loss(next);
            for (int half = 0; found > loss && half < MOST_HALVES; half++) {
                length /= 2;
                next = moved(weights, move, length);
                found = loss(next);
            }
            if (found >= loss) {
                return weights;
            }
            weights = next;
            loss = found;
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] move, double length) {
        double[] next = weights.clone();
        for (int at = 0; at < next.length; at++) {
            next[at] -= length * move[at];
        }
        return next;
    }

    private double loss(double[] weights) {
        double sum = 0;
        for (int row = 0; row < design.rows(); row++) {
            double logit = design.dot(row, weights);
            sum += target.weight()[row] * (Logit.softplus(logit) - target.wanted()[row] * logit);
        }
        double squares = 0;
        for (int at = 1; at < weights.length; at++) {
            squares += weights[at] * weights[at];
        }
        return sum / target.total() + penalty / 2 * squares;
    }

    private void derive(double[] weights, double[] slope, double[][] curve) {
        int entries = design.entries();
        for (int row = 0; row < design.rows(); row++) {
            double p = Logit.probability(design.dot(row, weights));
            double scale = target.weight()[row] / target.total();
            double error = (p - target.wanted()[row]) * scale;
            double bend = p * (1 - p) * scale;
            int start = row * entries;
            for (int one = start; one < start + entries; one++) {
                double value = design.value()[one];
                int column = design.at()[one];
                slope[column] += error * value;
                double[] line = curve[column];
                double bent = bend * value;
                for (int other = start; other <= one; other++) {
                    line[design.at()[other]] += bent * design.value()[other];
                }
            }
        }
        curve[0][0] += 1e-9;
        for (int at = 1; at < slope.length; at++) {
            slope[at] += penalty * weights[at];
            curve[at][at] += penalty;
        }
    }
}
