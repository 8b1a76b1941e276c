package fairlead.action;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// How far an action has come, in the labels of `lead_action_status`.
public enum ActionStatus {
    SUGGESTED,
    APPROVED,
    IN_PROGRESS,
    COMPLETED,
    DISMISSED,
    EXPIRED;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
