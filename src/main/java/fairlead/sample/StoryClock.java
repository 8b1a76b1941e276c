package fairlead.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands where the story is.
final class StoryClock extends Clock {

    private volatile Instant now;

    StoryClock(Instant now) {
        this.now = now;
    }

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Hours.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
