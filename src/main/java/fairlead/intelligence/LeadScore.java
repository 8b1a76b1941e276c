package fairlead.intelligence;

import java.time.Instant;
import java.util.List;

/// What agents make of a lead, as its page shows it; tier, prediction, next action and date may be
/// null. `explanation` is null where nobody said how it came about, `own` where no person says
/// otherwise.
public record LeadScore(
        Scores scores,
        PriorityTier tier,
        Prediction prediction,
        List<Signal> signals,
        String nextAction,
        Instant computedAt,
        Explanation explanation,
        ScoreOverride own) {

    public LeadScore {
        signals = List.copyOf(signals);
    }
}
