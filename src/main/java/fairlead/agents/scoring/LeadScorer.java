package fairlead.agents.scoring;

import fairlead.autonomy.proposal.SubScores;

import java.time.Instant;

/// Scores open leads with a model of closed ones.
public final class LeadScorer {
    private final ScoreModel model;

    public LeadScorer(ScoreModel model) {
        this.model = model;
    }

    /// A lead's score, and the same shares by side of the lead, each as if the others were average.
    public record Rating(Scored scored, SubScores parts) {}

    public Rating rate(LeadPast lead, Instant asOf) {
        double[] row = model.row(LeadFields.values(lead, asOf));
        double[] shares = model.shares(row);
        SubScores parts =
                new SubScores(
                        side(shares, LeadFields.Side.ENGAGEMENT),
                        side(shares, LeadFields.Side.FIT),
                        side(shares, LeadFields.Side.INTENT),
                        side(shares, LeadFields.Side.MOMENTUM));
        return new Rating(model.score(row, shares), parts);
    }

    private static double side(double[] shares, LeadFields.Side side) {
        double sum = 0;
        for (LeadFields field : LeadFields.values()) {
            sum += field.side() == side ? shares[field.ordinal()] : 0;
        }
        return Logit.probability(sum);
    }
}
