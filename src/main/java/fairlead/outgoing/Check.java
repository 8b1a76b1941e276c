package fairlead.outgoing;

import java.time.Instant;
import java.util.Optional;

/// What is asked once more at the end of the hold, after the item was won and before it goes.
@FunctionalInterface
public interface Check {

    /// Empty where it may go.
    Optional<Halt> look(Outgoing item);

    /// Why it does not go: for good, or not before `until`.
    record Halt(String reason, Instant until) {

        public static Halt forGood(String reason) {
            return new Halt(reason, null);
        }

        public boolean isForGood() {
            return until == null;
        }
    }
}
