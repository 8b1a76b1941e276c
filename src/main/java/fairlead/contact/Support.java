package fairlead.contact;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// Whether a person speaks for us.
public enum Support {
    FOR,
    NEUTRAL,
    AGAINST,
    UNKNOWN;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
