package fairlead.mail;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// The mood of a thread.
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    URGENT;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
