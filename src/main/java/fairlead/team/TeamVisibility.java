package fairlead.team;

import java.util.Locale;

/// What reps read: every lead, or their own and the free ones. Managers read everything.
public enum TeamVisibility {
    OPEN,
    OWN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TeamVisibility of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
