package fairlead.outgoing;

import java.util.Locale;

/// By which way something leaves the house.
public enum OutgoingKind {
    MAIL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
