package fairlead.sample;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they stand in mail addresses.
final class Folding {

    private Folding() {}

    static String plain(String text) {
        String spelled =
                text.toLowerCase(Locale.ROOT)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss")
                        .replace("ł", "l")
                        .replace("ı", "i")
                        .replace("'", "");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
