package fairlead.action.queue;

import java.util.Locale;

/// Why something stands in the queue, from the most pressing down. The order of these is the order
/// of the day: nothing is weighed in secret.
public enum Rung {
    MEETING_SOON(Band.NOW),
    OVERDUE(Band.NOW),
    WAITS_LONG(Band.NOW),
    DUE_TODAY(Band.NOW),
    MEETING_TODAY(Band.NOW),
    RUNS_OUT(Band.NOW),
    NO_FOLLOW_UP(Band.KEEP_GOING),
    WAITS(Band.KEEP_GOING),
    PROPOSED_TOUCH(Band.KEEP_GOING),
    UNDATED(Band.BUILD),
    PROPOSED_WORK(Band.BUILD),
    PROPOSED_CHANGE(Band.REVIEW),
    LONG_OVERDUE(Band.REVIEW),
    WAITED(Band.REVIEW),
    STALE(Band.REVIEW);

    private final Band band;

    Rung(Band band) {
        this.band = band;
    }

    public Band band() {
        return band;
    }

    /// The last part of the rung's text keys.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
