package fairlead.agents.scoring;

import fairlead.autonomy.proposal.ModelCard;
import fairlead.autonomy.proposal.ScoreBasis;
import fairlead.autonomy.proposal.ScoreEngine;

import java.util.Arrays;
import java.util.List;

/// Fits a scorer to closed deals: chooses the penalty, adds trees where they win, checks itself on
/// the newest deals, and says the base rate where there is not more to say. Pure and repeatable.
public final class ScoreTrainer {
    private static final int LEAST_DEALS = 40;
    private static final int LEAST_OF_ONE = 8;
    private static final int LEAST_FOR_TREES = 250;
    private static final int WATCHED = 50;
    private static final int FOLDS = 4;
    private static final double FIRST = 0.4;
    private static final double EXACT = 1e-12;

    private ScoreTrainer() {}

    public static ScoreModel fit(Cases cases) {
        return fit(cases, List.of());
    }

    /// A model of these deals; `dropped` names fields left out, for its card.
    public static ScoreModel fit(Cases cases, List<String> dropped) {
        if (!enough(cases)) {
            return baseRate(cases, ScoreBasis.NOT_ENOUGH_HISTORY, dropped);
        }
        List<Fold> folds = Fold.forward(cases, FIRST, FOLDS);
        Penalties.Choice choice = Penalties.choose(cases, folds);
        Forward forward = new Forward(cases, folds, choice.logits());
        if (choice.baseRate()) {
            return baseRate(cases, ScoreBasis.NO_SIGNAL, dropped);
        }
        int rounds = 0;
        if (cases.deals() >= LEAST_FOR_TREES) {
            TreeCheck check = TreeCheck.of(forward, choice.penalty());
            rounds = check.rounds();
            forward = check.forward();
        }
        if (worseOfLate(cases, choice.penalty(), rounds)) {
            return baseRate(cases, ScoreBasis.WATCH_FELL_BACK, dropped);
        }
        ScoreModel.Parts parts = parts(cases, choice.penalty(), rounds, EXACT);
        ScoreEngine engine = rounds > 0 ? ScoreEngine.ADDITIVE_WITH_TREES : ScoreEngine.ADDITIVE;
        ModelCard card = forward.card(Version.of(parts), engine, ScoreBasis.ENOUGH, dropped);
        return new ScoreModel(cases.fields(), parts, Experience.of(parts.additive(), cases), card);
    }

    private static boolean enough(Cases cases) {
        double won = Math.rint(cases.wonDeals());
        double all = Math.rint(cases.deals());
        return all >= LEAST_DEALS && won >= LEAST_OF_ONE && all - won >= LEAST_OF_ONE;
    }

    /// The parts fitted to these cases with a penalty and a number of trees.
    private static ScoreModel.Parts parts(Cases cases, double penalty, int rounds, double exact) {
        Additive additive = additive(cases, penalty, exact);
        Forest forest = rounds == 0 ? null : Forest.fit(cases, logits(additive, cases), rounds);
        return new ScoreModel.Parts(additive, forest);
    }

    static Additive additive(Cases cases, double penalty, double exact) {
        Encoder encoder = Encoder.fit(cases);
        double[] weights = new double[encoder.width()];
        weights[0] = Logit.of((cases.wonDeals() + 1) / (cases.deals() + 2));
        if (!Double.isInfinite(penalty)) {
            Newton newton = new Newton(encoder.design(cases), Newton.Target.of(cases), penalty);
            weights = newton.fit(weights, exact);
        }
        return Additive.of(encoder, weights, cases);
    }

    static double[] logits(Additive additive, Cases cases) {
        double[] logits = new double[cases.size()];
        Arrays.setAll(logits, row -> additive.logit(cases.row(row)));
        return logits;
    }

    /// Whether a model of the older deals was worse on the newest than their base rate, by more
    /// than one standard error.
    private static boolean worseOfLate(Cases cases, double penalty, int rounds) {
        Fold fold = Fold.newest(cases, WATCHED);
        Cases train = cases.pick(fold.train());
        if (!enough(train)) {
            return false;
        }
        ScoreModel.Parts parts = parts(train, penalty, rounds, Penalties.ROUGH);
        double rate = train.wonDeals() / train.deals();
        double[] model = new double[fold.test().length];
        double[] base = new double[model.length];
        for (int at = 0; at < model.length; at++) {
            int row = fold.test()[at];
            double came = cases.won(row) ? 1 : 0;
            double p = Logit.shown(parts.logit(cases.row(row)));
            model[at] = (p - came) * (p - came);
            base[at] = (rate - came) * (rate - came);
        }
        return Metrics.standardErrorsWorse(base, model) > 1;
    }

    private static ScoreModel baseRate(Cases cases, ScoreBasis basis, List<String> dropped) {
        Additive additive = additive(cases, Double.POSITIVE_INFINITY, EXACT);
        ScoreModel.Parts parts = new ScoreModel.Parts(additive, null);
        ModelCard card =
                new Forward(cases, List.of(), new double[0][])
                        .card(Version.of(parts), ScoreEngine.BASE_RATE, basis, dropped);
        return new ScoreModel(cases.fields(), parts, Experience.of(additive, cases), card);
    }
}
