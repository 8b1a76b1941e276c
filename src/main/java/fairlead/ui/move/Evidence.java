package fairlead.ui.move;

import java.util.Locale;

/// What can speak for a win that has no signed contract.
public enum Evidence {
    ORDER,
    PAYMENT,
    MAIL,
    WORD;

    /// What is stored with the win.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
