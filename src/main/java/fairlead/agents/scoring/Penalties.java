package fairlead.agents.scoring;

import java.util.Arrays;
import java.util.List;

/// Chooses how strongly weights are held back, by what forward folds say: the penalty with the
/// least loss, or the base rate alone where that is hardly worse, so that where there is no signal
/// none is claimed.
final class Penalties {
    static final double[] ALL = {
        Double.POSITIVE_INFINITY, 1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003
    };

    /// By how many standard errors a gain must be seen to be believed where deals are few; where
    /// they are not, a signal shows by a whole one.
    static final double CLEARLY = 0.5;

    private static final int FEW = 500;

    /// How exact a fit is that only chooses.
    static final double ROUGH = 1e-6;

    /// The penalty chosen and the logits it gave to the cases of each fold.
    record Choice(double penalty, double[][] logits) {

        boolean baseRate() {
            return Double.isInfinite(penalty);
        }
    }

    private Penalties() {}

    static Choice choose(Cases cases, List<Fold> folds) {
        double[][][] logits = new double[ALL.length][folds.size()][];
        for (int fold = 0; fold < folds.size(); fold++) {
            Cases train = cases.pick(folds.get(fold).train());
            Cases test = cases.pick(folds.get(fold).test());
            double[][] found = path(train, test);
            for (int at = 0; at < ALL.length; at++) {
                logits[at][fold] = found[at];
            }
        }
        double[][] losses = new double[ALL.length][];
        for (int at = 0; at < ALL.length; at++) {
            losses[at] = losses(cases, folds, logits[at]);
        }
        int best = 0;
        for (int at = 1; at < ALL.length; at++) {
            if (mean(losses[at]) < mean(losses[best])) {
                best = at;
            }
        }
        double needed = cases.deals() < FEW ? CLEARLY : 1;
        boolean signal = Metrics.standardErrorsWorse(losses[best], losses[0]) > needed;
        int chosen = signal ? best : 0;
        return new Choice(ALL[chosen], logits[chosen]);
    }

    /// What each penalty makes of the test, from the strongest on, each starting at the last.
    private static double[][] path(Cases train, Cases test) {
        double[][] found = new double[ALL.length][];
        double[] start = new double[test.size()];
        double rate = (train.wonDeals() + 1) / (train.deals() + 2);
        Arrays.fill(start, Logit.of(rate));
        found[0] = start;
        if (train.size() == 0) {
            Arrays.fill(found, start);
            return found;
        }
        Encoder encoder = Encoder.fit(train);
        Design design = encoder.design(train);
        Design judged = encoder.design(test);
        Newton.Target target = Newton.Target.of(train);
        double[] weights = new double[encoder.width()];
        weights[0] = Logit.of(rate);
        for (int at = 1; at < ALL.length; at++) {
            weights = new Newton(design, target, ALL[at]).fit(weights, ROUGH);
            found[at] = new double[test.size()];
            for (int row = 0; row < test.size(); row++) {
                found[at][row] = judged.dot(row, weights);
            }
        }
        return found;
    }

    /// The losses of all cases in all folds under these logits, one after the other.
    static double[] losses(Cases cases, List<Fold> folds, double[][] logits) {
        int n = folds.stream().mapToInt(fold -> fold.test().length).sum();
        double[] losses = new double[n];
        int next = 0;
        for (int fold = 0; fold < folds.size(); fold++) {
            int[] test = folds.get(fold).test();
            for (int at = 0; at < test.length; at++) {
                losses[next++] =
                        cases.weight(test[at]) * Logit.loss(logits[fold][at], cases.won(test[at]));
            }
        }
        return losses;
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
