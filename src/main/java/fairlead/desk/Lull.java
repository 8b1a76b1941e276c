package fairlead.desk;

import java.time.Duration;
import java.util.function.LongSupplier;

/// When what can wait is done while a person works: once they have written nothing for a while, so
/// that it takes nothing from them, or where they never pause, after the longest time all the same.
/// From any thread.
final class Lull {

    private final Duration pause;
    private final Duration longest;
    private final LongSupplier nanos;
    private boolean waiting;
    private long stirred;
    private long since;

    /// `nanos` is a clock that only runs forward.
    Lull(Duration pause, Duration longest, LongSupplier nanos) {
        this.pause = pause;
        this.longest = longest;
        this.nanos = nanos;
    }

    /// A person has written.
    synchronized void stir() {
        stirred = nanos.getAsLong();
    }

    /// Something waits from now on, if nothing did.
    synchronized void begin() {
        if (!waiting) {
            waiting = true;
            since = nanos.getAsLong();
            stirred = since;
        }
    }

    /// How long that has still to wait; zero where its time has come.
    synchronized Duration left() {
        long now = nanos.getAsLong();
        long quiet = pause.toNanos() - (now - stirred);
        long patience = longest.toNanos() - (now - since);
        return Duration.ofNanos(Math.max(0, Math.min(quiet, patience)));
    }

    /// Nothing waits any more.
    synchronized void end() {
        waiting = false;
    }
}
