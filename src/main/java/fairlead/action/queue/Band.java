package fairlead.action.queue;

/// The four parts of a day, in the order in which they are worked.
public enum Band {
    NOW,
    KEEP_GOING,
    BUILD,
    REVIEW
}
