package fairlead.importing.table;

/// Cleans cell text of what no database takes and nobody sees.
final class Cells {

    private Cells() {}

    static String clean(String text) {
        String trimmed = trim(text);
        return isPlain(trimmed) ? trimmed : trim(rewrite(trimmed));
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || c == '\u3000';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == '\u007F' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String rewrite(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c >= ' ' && c != 0x7F || c == '\n' || c == '\t')
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
