package fairlead.duplicate;

import java.util.Locale;

/// Why two leads may be one.
public enum DuplicateReason {
    EMAIL,
    PHONE,
    NAME;

    /// The last segment of the reason's text key.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
