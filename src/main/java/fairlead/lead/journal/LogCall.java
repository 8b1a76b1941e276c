package fairlead.lead.journal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A call that took place, or was tried: who rang whom, what came of it, how many minutes (null:
/// not known), when (null: now), and what was said.
public record LogCall(
        UUID lead, Direction direction, Outcome outcome, Integer minutes, Instant at, String text) {

    /// Who rang.
    public enum Direction {
        OUTBOUND,
        INBOUND;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What came of it.
    public enum Outcome {
        ANSWERED,
        LEFT_MESSAGE,
        NO_ANSWER,
        WRONG_NUMBER;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
