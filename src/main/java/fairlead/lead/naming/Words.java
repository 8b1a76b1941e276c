package fairlead.lead.naming;

import fairlead.storage.Folded;

import java.util.Locale;
import java.util.regex.Pattern;

/// Brings what people write to one form in which it can be compared: lower case, no accents, single
/// blanks between words, `closeDate` as two words.
public final class Words {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    public static String plain(String text) {
        String folded = Folded.text(HUMP.matcher(text).replaceAll(" "));
        return OTHER.matcher(folded).replaceAll(" ").strip();
    }

    /// The plain form in which `Müller` and `Mueller` are the same.
    public static String folded(String text) {
        return plain(
                text.toLowerCase(Locale.ROOT)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue"));
    }
}
