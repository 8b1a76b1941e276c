package fairlead.storage;

import java.util.Locale;

/// Where a change came from; decides whose hand wins when people and machines touch one field.
public enum Source {
    USER,
    AGENT,
    IMPORT,
    SYNC,
    SYSTEM;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
