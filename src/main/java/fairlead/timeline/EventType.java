package fairlead.timeline;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// What happened, in the labels of `lead_timeline_event_type`.
public enum EventType {
    EMAIL_RECEIVED,
    EMAIL_SENT,
    EMAIL_OPENED,
    EMAIL_CLICKED,
    EMAIL_REPLIED,
    EMAIL_BOUNCED,
    MEETING_SCHEDULED,
    MEETING_COMPLETED,
    MEETING_CANCELLED,
    MEETING_NO_SHOW,
    STATUS_CHANGED,
    SCORE_UPDATED,
    PRIORITY_CHANGED,
    PROPOSAL_SENT,
    PROPOSAL_VIEWED,
    CONTRACT_SENT,
    CONTRACT_SIGNED,
    NOTE_ADDED,
    CALL_COMPLETED,
    FORM_SUBMITTED,
    WEBSITE_VISIT,
    CUSTOM;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    /// The one with this label.
    static EventType of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String label() {
        return label;
    }
}
