package fairlead.agents.scoring;

import fairlead.autonomy.proposal.ModelCard;
import fairlead.autonomy.proposal.ScoreBasis;
import fairlead.autonomy.proposal.ScoreEngine;

import java.time.Instant;
import java.util.List;

/// The logits that forward folds gave to cases they had not seen, and what follows from them.
record Forward(Cases cases, List<Fold> folds, double[][] logits) {

    double[] losses() {
        return Penalties.losses(cases, folds, logits);
    }

    private int count() {
        return folds.stream().mapToInt(fold -> fold.test().length).sum();
    }

    private boolean[] won() {
        boolean[] won = new boolean[count()];
        int next = 0;
        for (Fold fold : folds) {
            for (int row : fold.test()) {
                won[next++] = cases.won(row);
            }
        }
        return won;
    }

    private double[] probabilities() {
        double[] p = new double[count()];
        int next = 0;
        for (double[] fold : logits) {
            for (double logit : fold) {
                p[next++] = Logit.shown(logit);
            }
        }
        return p;
    }

    private double[] rates() {
        double[] rates = new double[count()];
        int next = 0;
        for (Fold fold : folds) {
            Cases train = cases.pick(fold.train());
            double rate = (train.wonDeals() + 1) / (train.deals() + 2);
            for (int at = 0; at < fold.test().length; at++) {
                rates[next++] = rate;
            }
        }
        return rates;
    }

    ModelCard card(String version, ScoreEngine engine, ScoreBasis basis, List<String> dropped) {
        double[] p = probabilities();
        boolean[] won = won();
        boolean any = cases.size() > 0;
        return new ModelCard(
                version,
                engine,
                basis,
                (int) Math.round(cases.deals()),
                (int) Math.round(cases.wonDeals()),
                any ? Instant.ofEpochMilli(cases.since(0)) : null,
                any ? Instant.ofEpochMilli(cases.since(cases.size() - 1)) : null,
                Metrics.auc(p, won),
                Metrics.brier(p, won),
                Metrics.brier(rates(), won),
                List.of(Metrics.reliability(p, won)),
                dropped);
    }
}
