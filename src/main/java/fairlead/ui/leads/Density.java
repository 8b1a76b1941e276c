package fairlead.ui.leads;

import java.util.Locale;

/// How close the lines of the list stand.
public enum Density {
    COMFORTABLE,
    COMPACT;

    /// Its name in settings, views, text keys and style classes.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
