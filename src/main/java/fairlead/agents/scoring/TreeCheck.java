package fairlead.agents.scoring;

import java.util.List;

/// Whether trees win over the additive model alone in the forward check, and with how many rounds;
/// none where the gain may be chance.
record TreeCheck(int rounds, Forward forward) {
    private static final int[] ROUNDS = {20, 40, 80};

    static TreeCheck of(Forward plain, double penalty) {
        Cases cases = plain.cases();
        List<Fold> folds = plain.folds();
        double[][][] logits = new double[ROUNDS.length][folds.size()][];
        for (int fold = 0; fold < folds.size(); fold++) {
            Cases train = cases.pick(folds.get(fold).train());
            int[] test = folds.get(fold).test();
            for (double[][] one : logits) {
                one[fold] = plain.logits()[fold].clone();
            }
            if (train.deals() < 1) {
                continue;
            }
            Additive additive = ScoreTrainer.additive(train, penalty, Penalties.ROUGH);
            Forest forest =
                    Forest.fit(
                            train, ScoreTrainer.logits(additive, train), ROUNDS[ROUNDS.length - 1]);
            for (int at = 0; at < test.length; at++) {
                double[] sums = forest.sums(cases.row(test[at]), ROUNDS);
                for (int one = 0; one < ROUNDS.length; one++) {
                    logits[one][fold][at] += sums[one];
                }
            }
        }
        return best(plain, logits);
    }

    private static TreeCheck best(Forward plain, double[][][] logits) {
        TreeCheck best = new TreeCheck(0, plain);
        double least = Double.POSITIVE_INFINITY;
        double[] losses = plain.losses();
        for (int one = 0; one < ROUNDS.length; one++) {
            Forward with = new Forward(plain.cases(), plain.folds(), logits[one]);
            double[] found = with.losses();
            double mean = Penalties.mean(found);
            if (mean < least && Metrics.standardErrorsWorse(found, losses) > Penalties.CLEARLY) {
                least = mean;
                best = new TreeCheck(ROUNDS[one], with);
            }
        }
        return best;
    }
}
