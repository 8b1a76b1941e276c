package fairlead.intelligence;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// How much of our time a lead deserves now.
public enum PriorityTier {
    HOT,
    WARM,
    COLD,
    DORMANT;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
