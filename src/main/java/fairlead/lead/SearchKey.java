package fairlead.lead;

import fairlead.storage.Folded;

import java.util.Locale;
import java.util.regex.Pattern;

/// What people type, in the form in which the database keeps its search keys: without case and
/// without the accents of Latin letters; numbers without anything but digits.
public final class SearchKey {

    /// The letters that both databases can fold in a column of their own; others stay as they are.
    private static final String FOLDED =
            "àáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĸĺļľłńņňŋōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțŀ"
                + "ßæœþĳ";

    /// Letters that only these columns fold.
    private static final String OWN = "ħĸŋŧŀ";

    private static final String OWN_PLAIN = "hkntl";
    private static final String MARKS =
            "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328";
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{2,}");
    private static final int ENOUGH_DIGITS = 8;

    private SearchKey() {}

    public static String of(String text) {
        StringBuilder key = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().forEach(c -> append(key, (char) c));
        return key.toString();
    }

    private static void append(StringBuilder key, char c) {
        int own = OWN.indexOf(c);
        if (own >= 0) {
            key.append(OWN_PLAIN.charAt(own));
        } else if (FOLDED.indexOf(c) >= 0) {
            key.append(Folded.text(String.valueOf(c)));
        } else if (MARKS.indexOf(c) < 0) {
            key.append(c);
        }
    }

    /// The digits to look for where the text is a phone number, with no country in front: the same
    /// number is written with it and without. Null where it is none.
    static String digits(String text) {
        if (!PHONE.matcher(text.strip()).matches()) {
            return null;
        }
        String digits = text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        int from = Math.max(0, digits.length() - ENOUGH_DIGITS);
        return digits.isEmpty() ? null : digits.substring(from);
    }
}
