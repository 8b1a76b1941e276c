package fairlead.sample;

import fairlead.storage.Folded;

import java.util.Locale;

/// Names as they stand in mail addresses.
final class Folding {

    private Folding() {}

    static String plain(String text) {
        return Folded.text(
                text.toLowerCase(Locale.ROOT)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("'", ""));
    }
}
