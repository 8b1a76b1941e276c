package fairlead.autonomy.proposal;

/// How a probability is worked out.
public enum ScoreEngine {
    BASE_RATE,
    ADDITIVE,
    ADDITIVE_WITH_TREES
}
