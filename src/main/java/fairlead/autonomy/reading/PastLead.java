package fairlead.autonomy.reading;

import fairlead.lead.LeadStatus;
import fairlead.timeline.EventType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A lead with what happened when, and since when each of its values is known; `ending` says
/// whether its end may be learned from.
public record PastLead(
        UUID id,
        LeadStatus status,
        Instant createdAt,
        Instant closedAt,
        BigDecimal value,
        List<Seen> events,
        List<Known> values,
        Ending ending) {

    /// Something on the timeline.
    public record Seen(EventType type, Instant at) {}

    /// From this moment on, a field has this value.
    public record Known(String field, Object value, Instant at) {}

    /// Who said how it ended: only what people said is learned from, and what was brought in only
    /// once somebody has confirmed it.
    public enum Ending {
        OPEN,
        BY_PEOPLE,
        BROUGHT_IN,
        BY_OTHERS
    }
}
