package fairlead.lead.journal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A call that took place, or was tried: who rang whom, what came of it, how many minutes (null:
/// not known), when (null: now), what was said, and with whom (null: not said).
public record LogCall(
        UUID lead,
        Direction direction,
        Outcome outcome,
        Integer minutes,
        Instant at,
        String text,
        Whom whom) {

    public LogCall(
            UUID lead,
            Direction direction,
            Outcome outcome,
            Integer minutes,
            Instant at,
            String text) {
        this(lead, direction, outcome, minutes, at, text, null);
    }

    /// A contact, by the name that they had then.
    public record Whom(UUID contact, String name) {}

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
