package fairlead.desk;

import fairlead.autonomy.AgentLogStore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// When the nightly pass is due: once a day, at three in the morning by the clock's zone, or as
/// soon after as the program runs.
public final class Night {

    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(3);

    private final AgentLogStore logs;
    private final UUID user;
    private final Clock clock;

    public Night(AgentLogStore logs, UUID user, Clock clock) {
        this.logs = logs;
        this.user = user;
        this.clock = clock;
    }

    boolean isDue() {
        Instant now = clock.instant();
        Instant three =
                now.atZone(clock.getZone())
                        .minus(AFTER_MIDNIGHT)
                        .toLocalDate()
                        .atStartOfDay(clock.getZone())
                        .toInstant()
                        .plus(AFTER_MIDNIGHT);
        return logs.lastNight(user).map(last -> last.isBefore(three)).orElse(true);
    }
}
