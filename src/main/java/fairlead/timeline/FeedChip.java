package fairlead.timeline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The coarse filters of the feed; chosen together they add up.
public enum FeedChip {
    CONVERSATIONS(
            EnumSet.of(
                    EventType.EMAIL_RECEIVED,
                    EventType.EMAIL_SENT,
                    EventType.EMAIL_REPLIED,
                    EventType.EMAIL_BOUNCED,
                    EventType.MEETING_SCHEDULED,
                    EventType.MEETING_COMPLETED,
                    EventType.MEETING_CANCELLED,
                    EventType.MEETING_NO_SHOW,
                    EventType.PROPOSAL_SENT,
                    EventType.CONTRACT_SENT,
                    EventType.CONTRACT_SIGNED,
                    EventType.CALL_COMPLETED,
                    EventType.FORM_SUBMITTED)),
    INTERNAL(EnumSet.of(EventType.NOTE_ADDED, EventType.CUSTOM)),
    CHANGES(
            EnumSet.of(
                    EventType.STATUS_CHANGED, EventType.SCORE_UPDATED, EventType.PRIORITY_CHANGED)),
    /// Whatever an agent did.
    AGENTS(EnumSet.noneOf(EventType.class)),
    /// Whatever is pinned or marked.
    HIGHLIGHTS(EnumSet.noneOf(EventType.class));

    private final Set<EventType> types;

    FeedChip(Set<EventType> types) {
        this.types = types;
    }

    public Set<EventType> types() {
        return types;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
