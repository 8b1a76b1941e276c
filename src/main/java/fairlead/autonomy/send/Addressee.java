package fairlead.autonomy.send;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Somebody of a lead to whom mail can go: since when this address is known, and who said so.
public record Addressee(UUID id, String name, String address, Instant since, Hand hand) {
    /// An address younger than this is not written to by itself.
    public static final Duration SETTLED = Duration.ofHours(24);

    /// Who wrote an address down.
    public enum Hand {
        PERSON,
        /// An import, a form, a signature, an agent, or nobody knows who.
        OTHER
    }

    boolean isSettled(Instant now) {
        return hand == Hand.PERSON && !since.plus(SETTLED).isAfter(now);
    }
}
