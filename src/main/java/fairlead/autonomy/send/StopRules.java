package fairlead.autonomy.send;

import fairlead.lead.LeadStatus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether what is held may still go: whatever happened with the lead since makes a draft of it
/// again. Pure.
public final class StopRules {
    /// How long a person who pressed the button can still call it off.
    public static final Duration SECOND_THOUGHT = Duration.ofSeconds(30);

    private StopRules() {}

    /// A mail that is held: since when, how its lead stood then, and to whom it was to go.
    public record HeldMail(Instant since, LeadStatus status, List<String> to) {}

    /// Why it does not go.
    public enum Why {
        LEAD_GONE,
        REPLIED,
        WROTE_MEANWHILE,
        STATUS_CHANGED,
        OPTED_OUT,
        RECIPIENT_CHANGED;

        /// As the item keeps it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Optional<Why> look(HeldMail held, SendFacts now) {
        if (!now.lead().there()) {
            return Optional.of(Why.LEAD_GONE);
        }
        if (SendRules.isShut(now)) {
            return Optional.of(Why.OPTED_OUT);
        }
        if (now.last() != null && now.last().at().isAfter(held.since())) {
            return Optional.of(Why.REPLIED);
        }
        Instant sent = now.sequence().lastSent();
        if (sent != null && sent.isAfter(held.since())) {
            return Optional.of(Why.WROTE_MEANWHILE);
        }
        if (now.lead().status() != held.status()) {
            return Optional.of(Why.STATUS_CHANGED);
        }
        return now.addressing().addresses().equals(held.to())
                ? Optional.empty()
                : Optional.of(Why.RECIPIENT_CHANGED);
    }
}
