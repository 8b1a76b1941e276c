package fairlead.autonomy.gate;

/// What may become of a proposal, from nothing to its taking effect at once.
public enum Verdict {
    BLOCK,
    SUGGEST,
    DRAFT,
    HOLD,
    EXECUTE;

    Verdict atMost(Verdict most) {
        return compareTo(most) <= 0 ? this : most;
    }
}
