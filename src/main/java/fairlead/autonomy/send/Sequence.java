package fairlead.autonomy.send;

import java.time.Instant;

/// What has gone out already: when the last automatic mail went or is to go, how many since they
/// last wrote, when any mail of ours went last, and how many went to this domain today.
public record Sequence(Instant lastAutomatic, int unanswered, Instant lastSent, int domainToday) {
    public static final Sequence NONE = new Sequence(null, 0, null, 0);
}
