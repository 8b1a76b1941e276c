package fairlead.search;

import fairlead.storage.Folded;

import java.util.Arrays;
import java.util.List;

/// What was typed, folded: the words that must all be found, and the digits where it may be a phone
/// number (empty where not).
record SearchQuery(List<String> words, String digits) {

    /// The digits of a number within its country, which all ways to write it have in common.
    private static final int NATIONAL = 9;

    private static final int LEAST_DIGITS = 4;

    /// A shorter word with a wrong letter could be nearly any.
    static final int GUESSED_FROM = 4;

    static SearchQuery of(String typed) {
        String folded = Folded.text(typed.strip());
        List<String> words =
                Arrays.stream(folded.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return new SearchQuery(words, isNumber(folded) ? national(digits(folded)) : "");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isPhone() {
        return !digits.isEmpty();
    }

    /// Whether one wrong letter in it leaves enough to guess by.
    boolean isGuessable() {
        return !isPhone()
                && words.stream()
                        .flatMap(word -> wordsOf(word).stream())
                        .anyMatch(word -> word.length() >= GUESSED_FROM);
    }

    /// The words of a text, whatever stands between them.
    static List<String> wordsOf(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String digits(String text) {
        return text == null ? "" : text.replaceAll("[^0-9]", "");
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9+()/. -]+") && digits(text).length() >= LEAST_DIGITS;
    }

    private static String national(String digits) {
        String significant = digits.replaceFirst("^0+", "");
        return significant.substring(Math.max(0, significant.length() - NATIONAL));
    }
}
