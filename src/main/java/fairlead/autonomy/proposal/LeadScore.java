package fairlead.autonomy.proposal;

import fairlead.intelligence.PriorityTier;

import java.util.List;
import java.util.UUID;

/// How likely a lead is won, why, how it ranks, and when it closes if it is (null where nobody can
/// say).
public record LeadScore(
        UUID lead,
        double p,
        SubScores parts,
        List<Reason> reasons,
        PriorityTier tier,
        CloseForecast when,
        ModelCard model)
        implements Proposal {

    public LeadScore {
        reasons = List.copyOf(reasons);
    }
}
