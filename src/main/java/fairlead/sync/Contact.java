package fairlead.sync;

import java.time.Duration;
import java.time.Instant;

/// How things stand with the server. It takes two failures or five seconds to be offline, and a
/// whole sync to be online again; a save never waits for either. Immutable.
public record Contact(State state, Instant since, int failures) {

    private static final int MOST_FAILURES = 2;
    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    public enum State {
        ONLINE,
        SUSPECT,
        OFFLINE,
        CATCHING_UP
    }

    public static Contact offline(Instant now) {
        return new Contact(State.OFFLINE, now, 0);
    }

    /// The server did not answer.
    public Contact failed(Instant now) {
        int count = failures + 1;
        return switch (state) {
            case ONLINE -> new Contact(State.SUSPECT, now, count);
            case SUSPECT ->
                    count >= MOST_FAILURES || isOverdue(now)
                            ? new Contact(State.OFFLINE, now, count)
                            : new Contact(State.SUSPECT, since, count);
            case OFFLINE -> new Contact(State.OFFLINE, since, count);
            case CATCHING_UP -> new Contact(State.OFFLINE, now, count);
        };
    }

    /// Time has passed.
    public Contact tick(Instant now) {
        return state == State.SUSPECT && isOverdue(now)
                ? new Contact(State.OFFLINE, now, failures)
                : this;
    }

    /// The server answered; what waits on both sides is on its way.
    public Contact answered(Instant now) {
        return state == State.ONLINE ? this : new Contact(State.CATCHING_UP, now, failures);
    }

    /// Greeting, push and pull are done.
    public Contact synced(Instant now) {
        return state == State.OFFLINE || state == State.SUSPECT
                ? this
                : new Contact(State.ONLINE, state == State.ONLINE ? since : now, 0);
    }

    /// How long to wait before asking again, longer with each failure; `share` from 0 to 1 spreads
    /// those who lost the same server.
    public Duration pause(double share) {
        long longest =
                Math.min(LONGEST.toMillis(), 1_000L << Math.min(Math.max(failures - 1, 0), 6));
        return Duration.ofMillis(Math.round(longest * (0.5 + share / 2)));
    }

    private boolean isOverdue(Instant now) {
        return !now.isBefore(since.plus(PATIENCE));
    }
}
