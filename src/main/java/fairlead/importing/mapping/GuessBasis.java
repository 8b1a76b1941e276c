package fairlead.importing.mapping;

import java.util.Locale;

/// What a column's meaning was taken from.
public enum GuessBasis {
    HEADING,
    CONTENT,
    /// Somebody said so.
    PERSON,
    /// Nothing spoke for a meaning.
    NONE;

    /// The last segment of the basis's text key.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
