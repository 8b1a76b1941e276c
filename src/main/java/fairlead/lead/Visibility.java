package fairlead.lead;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// Who sees a saved view: its owner, the team, or the team without changing it.
public enum Visibility {
    PRIVATE,
    TEAM,
    LOCKED;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
