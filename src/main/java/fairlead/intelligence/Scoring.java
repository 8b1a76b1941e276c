package fairlead.intelligence;

import java.util.UUID;

/// A new score of a lead: what it is, how it came about, and the model that says so.
public record Scoring(
        UUID lead,
        Scores scores,
        PriorityTier tier,
        Prediction prediction,
        Explanation explanation,
        String model) {}
