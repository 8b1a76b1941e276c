package fairlead.agents.scoring;

import fairlead.autonomy.proposal.SubScores;

import java.time.Instant;

/// Scores open leads with a model of closed ones.
public final class LeadScorer {
    private final ScoreModel model;

    public LeadScorer(ScoreModel model) {
        this.model = model;
    }

    public Scored score(LeadPast lead, Instant asOf) {
        return model.score(model.row(LeadFields.values(lead, asOf)));
    }

    /// The same shares by side of the lead, each as if the others were average.
    public SubScores parts(LeadPast lead, Instant asOf) {
        double[] shares = model.shares(model.row(LeadFields.values(lead, asOf)));
        return new SubScores(
                side(shares, LeadFields.Side.ENGAGEMENT),
                side(shares, LeadFields.Side.FIT),
                side(shares, LeadFields.Side.INTENT),
                side(shares, LeadFields.Side.MOMENTUM));
    }

    private static double side(double[] shares, LeadFields.Side side) {
        double sum = 0;
        for (LeadFields field : LeadFields.values()) {
            sum += field.side() == side ? shares[field.ordinal()] : 0;
        }
        return Logit.probability(sum);
    }
}
