package fairlead.autonomy;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// How a run of an agent went; `RUNNING` until it is closed.
public enum RunStatus {
    RUNNING,
    OK,
    REPAIRED,
    FELL_BACK,
    REFUSED,
    TRUNCATED,
    ERROR,
    CANCELLED,
    BLOCKED;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
