package fairlead.agents.mailtext;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the lines of a mail that repeat earlier mails, and the lines that introduce them.
final class QuoteCutter {
    private static final Pattern MARKED =
            Pattern.compile("^\\s{0,4}(?:[>|}]|[A-Za-z]{1,4}>|:\\s?[>|]).*");
    private static final Pattern ALL_BELOW =
            Pattern.compile(
                    "(?i)^\\s*(?:-{2,}\\s*(?:original message|original appointment|forwarded"
                        + " (?:message|by)|ursprüngliche nachricht|weitergeleitete"
                        + " nachricht|original-?nachricht).*|begin forwarded message:|anfang der"
                        + " weitergeleiteten nachricht:|_{20,})\\s*$");
    private static final Pattern WROTE =
            Pattern.compile(
                    "(?is)^\\s*(?:(?:on|am|at|le)\\b.{6,160}?|[^\\n"
                            + "]{3,100}?)\\b(?:wrote|writes|schrieb|said|a"
                            + " écrit)\\b[^!?]{0,100}:\\s*$");
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)^\\s*\\*?(?:from|von|sent|gesendet|date|datum|to|an|cc|subject|betreff)\\*?:\\s.*");

    private QuoteCutter() {}

    static Set<Integer> quoted(List<String> lines) {
        Set<Integer> quoted = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (ALL_BELOW.matcher(lines.get(at)).matches() || isHeaderBlock(lines, at)) {
                addAll(quoted, at, lines.size());
                break;
            }
            if (MARKED.matcher(lines.get(at)).matches()) {
                quoted.add(at);
                continue;
            }
            int intro = introduction(lines, at);
            if (intro > 0) {
                addAll(quoted, at, at + intro);
                if (!marksFollow(lines, at + intro)) {
                    addAll(quoted, at, lines.size());
                    break;
                }
                at += intro - 1;
            }
        }
        return quoted;
    }

    private static void addAll(Set<Integer> quoted, int from, int to) {
        for (int at = from; at < to; at++) {
            quoted.add(at);
        }
    }

    /// How many lines say who wrote what follows: none, one, or two that were broken.
    private static int introduction(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.isBlank()) {
            return 0;
        }
        if (WROTE.matcher(line).matches() && (marksFollow(lines, at + 1) || startsDated(line))) {
            return 1;
        }
        boolean broken =
                at + 1 < lines.size()
                        && startsDated(line)
                        && !lines.get(at + 1).isBlank()
                        && WROTE.matcher(line + " " + lines.get(at + 1)).matches();
        return broken ? 2 : 0;
    }

    private static boolean startsDated(String line) {
        return line.matches("(?i)^\\s*(?:on|am|at|le)\\b.*\\d.*");
    }

    /// Whether the next line that is not blank is marked as quoted.
    private static boolean marksFollow(List<String> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                return MARKED.matcher(lines.get(at)).matches();
            }
        }
        return false;
    }

    /// From, sent, to and subject, one under the other, inside a mail.
    private static boolean isHeaderBlock(List<String> lines, int at) {
        if (at == 0 || !lines.get(at).matches("(?i)^\\s*\\*?(?:from|von)\\*?:\\s.*")) {
            return false;
        }
        int headers = 0;
        for (int next = at; next < Math.min(at + 6, lines.size()); next++) {
            headers += HEADER.matcher(lines.get(next)).matches() ? 1 : 0;
        }
        return headers >= 3;
    }
}
