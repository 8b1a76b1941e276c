package fairlead.lead.language;

/// Walks through a typed filter character by character.
final class FilterScanner {

    private static final String ENDS = "()\"|:<>=,";

    private final String text;
    private int at;

    FilterScanner(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean sees(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    /// Whether something follows at once, with no blank or closing in between.
    boolean seesMore() {
        return !atEnd() && !Character.isWhitespace(text.charAt(at)) && !sees(')');
    }

    boolean take(char c) {
        boolean seen = sees(c);
        at += seen ? 1 : 0;
        return seen;
    }

    /// A run of characters that belong to a word; empty where none stands here.
    String word(boolean withCommas) {
        int from = at;
        while (!atEnd() && !ends(text.charAt(at), withCommas)) {
            at++;
        }
        return text.substring(from, at);
    }

    /// The word that stands here, which stays where it is.
    String peekWord() {
        int from = at;
        String word = word(false);
        at = from;
        return word;
    }

    private static boolean ends(char c, boolean withCommas) {
        return Character.isWhitespace(c) || ENDS.indexOf(c) >= 0 && !(c == ',' && withCommas);
    }

    /// `:`, `=`, `>`, `>=`, `<`, `<=`; empty where none stands here.
    String sign() {
        if (atEnd() || ":=<>".indexOf(text.charAt(at)) < 0) {
            return "";
        }
        int from = at++;
        if (text.charAt(from) == '<' || text.charAt(from) == '>') {
            take('=');
        }
        return text.substring(from, at);
    }

    /// What stands between quotation marks, the first of which is here.
    String quoted() {
        int from = at++;
        StringBuilder inside = new StringBuilder();
        while (!atEnd() && !sees('"')) {
            at += sees('\\') && at + 1 < text.length() ? 1 : 0;
            inside.append(text.charAt(at++));
        }
        if (!take('"')) {
            throw new FilterSyntaxException("filter.error.quote", from, text.length());
        }
        return inside.toString();
    }
}
