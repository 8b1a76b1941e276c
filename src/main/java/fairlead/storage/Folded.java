package fairlead.storage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// A text as it is compared everywhere, typed or stored: lower case, without accents, with special
/// letters spelled out, just as `fairlead_fold` in the shared database does. `at` gives for each
/// character its place in the original.
public record Folded(String text, int[] at) {

    private static final Map<Character, String> SPELLED =
            Map.of(
                    'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ø', "o", 'ł', "l", 'đ', "d", 'ð',
                    "d", 'ı', "i");

    public static Folded of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] at = new int[original.length() * 2 + 1];
        for (int i = 0; i < original.length(); i++) {
            String plain = plain(original.charAt(i));
            at = room(at, text.length() + plain.length() + 1);
            Arrays.fill(at, text.length(), text.length() + plain.length(), i);
            text.append(plain);
        }
        at[text.length()] = original.length();
        return new Folded(text.toString(), at);
    }

    /// Empty for null.
    public static String text(String original) {
        return original == null ? "" : of(original).text;
    }

    private static String plain(char letter) {
        if (letter < 128) {
            return String.valueOf(Character.toLowerCase(letter));
        }
        String base =
                Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return base.length() == 1 ? SPELLED.getOrDefault(base.charAt(0), base) : base;
    }

    private static int[] room(int[] at, int needed) {
        return needed < at.length ? at : Arrays.copyOf(at, needed * 2);
    }
}
