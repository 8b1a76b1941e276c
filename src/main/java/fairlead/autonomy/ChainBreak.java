package fairlead.autonomy;

import java.util.UUID;

/// Where the log of runs does not agree with itself: rows are missing before this place of a chain,
/// or the row there was changed (`run` is null where none stands there).
public record ChainBreak(What what, UUID run, long place) {

    /// What happened.
    public enum What {
        MISSING,
        CHANGED
    }
}
