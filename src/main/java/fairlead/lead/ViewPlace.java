package fairlead.lead;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// Where a saved view is shown.
public enum ViewPlace {
    BOARD,
    LIST;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
