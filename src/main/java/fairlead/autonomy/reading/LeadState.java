package fairlead.autonomy.reading;

import fairlead.action.ActionType;
import fairlead.lead.LeadStatus;
import fairlead.timeline.EventType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// What an agent may know of one lead as of a moment, and nothing of any other.
public record LeadState(
        Facts facts, List<Happening> events, Set<ActionType> open, Set<ActionType> lately) {

    /// The lead itself; `probability` is null where nobody has scored it.
    public record Facts(
            UUID id,
            String name,
            String company,
            LeadStatus status,
            long version,
            BigDecimal value,
            String currency,
            LocalDate closeDate,
            BigDecimal probability,
            boolean alone) {}

    /// An event of its timeline, newest first in the list.
    public record Happening(UUID id, EventType type, Instant at, String title, String text) {

        public boolean isInbound() {
            return type == EventType.EMAIL_RECEIVED || type == EventType.EMAIL_REPLIED;
        }
    }

    /// Whether anything may be proposed: it is open, and nobody told agents to leave it alone.
    public boolean isWorkable() {
        return !facts.status().isClosed() && !facts.alone();
    }

    /// The newest event of which this holds.
    public Optional<Happening> last(Predicate<Happening> wanted) {
        return events.stream().filter(wanted).findFirst();
    }

    public Optional<Happening> last(EventType type) {
        return last(one -> one.type() == type);
    }
}
