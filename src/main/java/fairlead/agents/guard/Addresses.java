package fairlead.agents.guard;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whatever leads out of a text: links, domains, mail addresses, telephone and bank numbers,
/// however they are written. Rather one too many than one too few.
public final class Addresses {
    private static final Pattern SCHEME =
            Pattern.compile(
                    "[a-z][a-z0-9+.-]{1,20}:(?://|\\\\\\\\)\\S*|(?:mailto|tel|sms|javascript|data|callto|skype):\\S+");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}@])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*\\.)+(?:\\p{L}{2,24}|xn--[a-z0-9-]+)(?:/\\S*)?");
    private static final Pattern NUMERIC_HOST = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\d])\\+?\\(?\\d[\\d ()/.-]{6,20}\\d(?!\\d)");
    private static final Pattern BANK =
            Pattern.compile("\\b[a-z]{2}\\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?\\b");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "\\]\\s*\\(|\\]\\s*\\[|^\\s*\\[[^\\]]+\\]:|<\\s*/?\\s*[a-z!][^>]*>|\\b(?:href|src)\\s*=",
                    Pattern.MULTILINE);
    private static final Pattern SPLIT =
            Pattern.compile(
                    "\\s+([.:/@])\\s*(?=\\S)|\\s*[\\[({]\\s*(?:dot|punkt|\\.)\\s*[\\])}]\\s*|\\s+(?:dot|punkt)\\s+");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}={0,2}");
    private static final String ALIKE = "аеорсухіјѕԁһԛɡоαορνικτ";
    private static final String LATIN = "aeopcyxijsdhqgoaopvikt";

    private Addresses() {}

    /// All that is found in a text, in lower case.
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String view : views(text)) {
            for (Pattern pattern :
                    List.of(SCHEME, MAIL, DOMAIN, NUMERIC_HOST, PHONE, BANK, MARKUP)) {
                Matcher matcher = pattern.matcher(view);
                while (matcher.find()) {
                    found.add(matcher.group().strip());
                }
            }
        }
        return found;
    }

    /// What a text holds that neither these texts nor the text's own template have in the open.
    public static Set<String> unknown(String text, List<String> allowed) {
        Set<String> known = new LinkedHashSet<>();
        allowed.forEach(one -> known.addAll(in(one)));
        Set<String> found = new LinkedHashSet<>(in(text));
        found.removeAll(known);
        return found;
    }

    /// The text as written and as it may be read: letters that look alike made the same, escapes
    /// undone, what was split joined, what was packed unpacked.
    private static List<String> views(String text) {
        List<String> views = new ArrayList<>();
        String plain = fold(PlainText.of(text, Integer.MAX_VALUE));
        views.add(text.toLowerCase(Locale.ROOT));
        views.add(plain);
        views.add(fold(decoded(entities(text))));
        views.add(
                SPLIT.matcher(plain)
                        .replaceAll(one -> one.group(1) == null ? "." : one.group(1))
                        .toLowerCase(Locale.ROOT));
        Matcher packed = BASE64.matcher(text);
        while (packed.find()) {
            String unpacked = unpacked(packed.group());
            if (unpacked.chars().allMatch(c -> c >= ' ' && c < 127)) {
                views.add(fold(unpacked));
            }
        }
        return views;
    }

    private static String fold(String text) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (int at = 0; at < same.length(); at++) {
            int alike = ALIKE.indexOf(same.charAt(at));
            char one = same.charAt(at);
            folded.append(alike >= 0 ? LATIN.charAt(alike) : one == '。' || one == '․' ? '.' : one);
        }
        return unicode(folded.toString());
    }

    private static String unicode(String text) {
        return text.contains("xn--")
                ? text + " " + IDN.toUnicode(text, IDN.ALLOW_UNASSIGNED)
                : text;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static String entities(String text) {
        return Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});?")
                .matcher(text)
                .replaceAll(
                        one -> {
                            int point =
                                    Integer.parseInt(
                                            one.group(2),
                                            one.group(1).isEmpty() && one.group(2).matches("\\d+")
                                                    ? 10
                                                    : 16);
                            return Character.isValidCodePoint(point)
                                    ? Matcher.quoteReplacement(Character.toString(point))
                                    : "";
                        });
    }

    private static String unpacked(String text) {
        try {
            String usual = text.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
            String whole = usual.substring(0, usual.length() - (usual.length() % 4 == 1 ? 1 : 0));
            return new String(Base64.getDecoder().decode(whole), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
