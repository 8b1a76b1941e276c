package fairlead.importing;

import java.util.Locale;

/// What happens with a row whose lead is there already.
public enum OnMatch {
    /// The file is right.
    UPDATE,
    /// Only what the lead lacks is taken.
    FILL,
    SKIP;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
