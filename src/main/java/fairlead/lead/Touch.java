package fairlead.lead;

import fairlead.timeline.EventType;

/// Whose word an event was: ours, theirs, both sides' at once, or nobody's.
public enum Touch {
    NONE,
    OURS,
    THEIRS,
    BOTH;

    public static Touch of(EventType type) {
        return switch (type) {
            case EMAIL_RECEIVED, EMAIL_REPLIED, FORM_SUBMITTED -> THEIRS;
            case EMAIL_SENT, PROPOSAL_SENT, CONTRACT_SENT -> OURS;
            case MEETING_COMPLETED, CALL_COMPLETED, CONTRACT_SIGNED -> BOTH;
            default -> NONE;
        };
    }
}
