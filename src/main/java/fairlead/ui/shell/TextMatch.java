package fairlead.ui.shell;

import fairlead.storage.Folded;

import java.util.OptionalInt;

/// Whether a title answers what was typed, blind to case and accents: every word typed must begin
/// somewhere in it. The smaller the number, the better the match.
final class TextMatch {
    private TextMatch() {}

    static OptionalInt rank(String title, String typed) {
        String plain = Folded.text(title);
        int rank = 0;
        for (String word : Folded.text(typed).strip().split("\\s+")) {
            int at = plain.indexOf(word);
            if (at < 0) {
                return OptionalInt.empty();
            }
            boolean startsWord = at == 0 || plain.charAt(at - 1) == ' ';
            rank += at + (startsWord ? 0 : 100);
        }
        return OptionalInt.of(rank);
    }
}
