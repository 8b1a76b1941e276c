package fairlead.importing;

import java.util.Locale;

/// By what a row finds the lead that it is about, if that is there already.
public enum ImportKey {
    NONE,
    KEY,
    EMAIL,
    PHONE,
    NAME_AND_COMPANY;

    /// The last segment of the key's text key, and its name on the command line.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
