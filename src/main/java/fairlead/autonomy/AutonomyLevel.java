package fairlead.autonomy;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// How far an agent may go on its own, in the labels of `autonomy_level`.
public enum AutonomyLevel {
    OFF,
    SUGGEST,
    AUTO_DRAFT,
    AUTO_EXECUTE;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
