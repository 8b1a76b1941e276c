package fairlead.timeline;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.UUID;

/// An event as the feed shows it.
public record TimelineRow(
        UUID id,
        UUID leadId,
        EventType type,
        String title,
        String description,
        JsonNode metadata,
        String actorType,
        UUID actorId,
        UUID emailId,
        UUID meetingId,
        UUID actionId,
        Boolean highlight,
        String highlightReason,
        UUID supersedesId,
        Instant occurredAt,
        Instant createdAt)
        implements FeedEntry {

    public EventDetails details() {
        return EventDetails.of(metadata);
    }

    public boolean isHighlight() {
        return Boolean.TRUE.equals(highlight);
    }

    /// Whether it stands for an event that somebody removed.
    public boolean isRemoval() {
        return details().flag(TimelineEvent.REMOVED);
    }

    @Override
    public Instant at() {
        return occurredAt;
    }
}
