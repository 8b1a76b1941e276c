package fairlead.lead;

import java.time.Instant;
import java.time.LocalDate;

/// How long a lead has been quiet: the days since the last word between us or the last change of
/// status, the days after which its status calls that stale (null: never), and what is ahead that
/// will end the quiet by itself.
public record Quiet(int days, Instant since, Integer limit, Ahead ahead, LocalDate until) {

    /// What keeps a lead from going stale until a day.
    public enum Ahead {
        NOTHING,
        MEETING,
        ACTION,
        WAIT
    }

    public boolean isStale() {
        return limit != null && days >= limit && ahead == Ahead.NOTHING;
    }
}
