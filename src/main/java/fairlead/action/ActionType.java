package fairlead.action;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// What is to be done, in the labels of `lead_action_type`.
public enum ActionType {
    SEND_EMAIL,
    SCHEDULE_CALL,
    SEND_PROPOSAL,
    FOLLOW_UP,
    RESEARCH,
    INTERNAL_DISCUSSION,
    SEND_CONTRACT,
    CUSTOM;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
