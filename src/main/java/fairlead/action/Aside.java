package fairlead.action;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// How long something is put aside: until an instant, until they answer where that comes first, or
/// until an hour before a meeting, wherever that is moved to; one that is called off brings it back
/// at once. `meeting` may be null.
public record Aside(Instant until, boolean forReply, UUID meeting) {
    public static final Duration BEFORE = Duration.ofHours(1);

    public static Aside until(Instant instant) {
        return new Aside(instant, false, null);
    }

    public static Aside forReply(Instant atLast) {
        return new Aside(atLast, true, null);
    }

    /// `start` is when the meeting begins as things stand.
    public static Aside untilMeeting(UUID meeting, Instant start) {
        return new Aside(start.minus(BEFORE), false, meeting);
    }
}
