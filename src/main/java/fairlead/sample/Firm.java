package fairlead.sample;

import java.util.Locale;

/// A company that may buy.
record Firm(String name, String industry, String size, Country country, String domain) {

    boolean german() {
        return country == Country.DE;
    }

    Locale locale() {
        return german() ? Locale.GERMANY : Locale.UK;
    }
}
