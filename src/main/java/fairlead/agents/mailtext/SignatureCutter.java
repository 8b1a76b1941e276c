package fairlead.agents.mailtext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the signature among the last lines that a sender wrote: from the line on where delimiter,
/// closing words, name and contact lines together speak most for one.
final class SignatureCutter {
    private static final int LAST = 11;
    private static final double ENOUGH = 1.5;
    private static final Pattern DELIMITER =
            Pattern.compile("^\\s*(?:--|—|-- ?)\\s*$|^\\s*[-_=*~#+.]{4,}\\s*$");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?i)^\\W*(?:(?:kind|best|warm|many|with) )?(?:(?:best|kind|warm)"
                        + " )?(?:regards|wishes|thanks|thank you|thanks"
                        + " again|thx|cheers|sincerely|yours|yours"
                        + " (?:truly|sincerely|faithfully)|best|love|take"
                        + " care|ciao|respectfully|cordially|mit freundlichen grüßen|freundliche"
                        + " grüße|viele grüße|beste grüße|liebe grüße|schöne grüße|herzliche grüße|"
                        + "gruß|grüße|mfg|vg|lg)\\b[^.?]{0,25}$");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?i)[\\w.+-]+@[\\w-]+\\.[\\w.]+|https?://|www\\.|\\b(?:tel|phone|fax|mobile|mobil|cell|office|telefon|voice|pager|ext|email|e-mail|web)\\b\\.?\\s*[:#(+\\d]|\\+?\\(?\\d{2,4}\\)?["
                        + " ./-]\\d{2,4}[ ./-]?\\d{2,}");
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i)\\b(?:manager|director|engineer|president|ceo|cto|cfo|vp|sales|professor|department|dept|university|institute|inc|gmbh|ag|ltd|llc|corp|company|group|laboratory|lab|school|street|str\\.|st\\.|avenue|suite|box|building|floor|geschäftsführer|leiter|vertrieb|amtsgericht|hrb|ust-id|sent"
                        + " from my|von meinem)\\b");
    private static final Pattern SENTENCE = Pattern.compile(".*[a-zäöü]{2,}[.?!,]$");

    private SignatureCutter() {}

    static Set<Integer> signature(List<String> lines, Set<Integer> quoted, String sender) {
        List<Integer> own = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!quoted.contains(at) && !lines.get(at).isBlank()) {
                own.add(at);
            }
        }
        List<Integer> last = own.subList(Math.max(0, own.size() - LAST), own.size());
        int start = start(lines, last, names(sender), own.size());
        Set<Integer> signature = new HashSet<>();
        if (start >= 0) {
            signature.addAll(last.subList(start, last.size()));
        }
        return signature;
    }

    /// The place from which the lines to the end weigh most, or -1 where they do not weigh enough.
    private static int start(List<String> lines, List<Integer> last, Set<String> names, int all) {
        double sum = 0;
        double most = ENOUGH;
        int start = -1;
        for (int at = last.size() - 1; at >= 0; at--) {
            boolean first = last.size() == all && at == 0;
            String line = lines.get(last.get(at));
            if (line.strip().equals("--")) {
                return at;
            }
            sum += weight(line, names, first);
            if (sum >= most) {
                most = sum;
                start = at;
            }
        }
        return start;
    }

    private static double weight(String line, Set<String> names, boolean first) {
        String text = line.strip();
        if (first) {
            return -2;
        }
        if (DELIMITER.matcher(text).matches()) {
            return 1.5;
        }
        if (CLOSING.matcher(text).matches()) {
            return 2.5;
        }
        int words = text.split("\\s+").length;
        double weight = CONTACT.matcher(text).find() ? 2 : 0;
        weight += isName(text, names, words) ? 2.5 : 0;
        weight += words <= 10 && ROLE.matcher(text).find() ? 1.2 : 0;
        weight += words <= 4 && Character.isUpperCase(text.codePointAt(0)) ? 0.5 : 0;
        weight -= words > 9 ? 1.5 : 0;
        weight -= words > 3 && SENTENCE.matcher(text).matches() ? 1.5 : 0;
        weight -= text.endsWith("?") ? 3 : 0;
        return weight - 0.3;
    }

    private static boolean isName(String text, Set<String> names, int words) {
        if (words > 5) {
            return false;
        }
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(String sender) {
        Set<String> names = new HashSet<>();
        for (String word : sender.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 2) {
                names.add(word);
            }
        }
        return names;
    }
}
