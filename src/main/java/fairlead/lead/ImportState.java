package fairlead.lead;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// How far an import has come, or how it ended.
public enum ImportState {
    RUNNING,
    FINISHED,
    CANCELLED,
    FAILED,
    REVERTED;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
