package fairlead.lead.language;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadOwner;
import fairlead.lead.Operator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Finds what could be meant by the word at the caret.
final class FilterCompletion {

    private static final String BEFORE_A_WORD = " \t(|";

    private final Vocabulary words;

    FilterCompletion(Vocabulary words) {
        this.words = words;
    }

    List<Completion> complete(String text, int caret) {
        int from = start(text, caret);
        String begun = text.substring(from, caret);
        int sign = sign(begun);
        if (sign < 0) {
            return columns(begun, from, caret);
        }
        int value = Math.max(begun.lastIndexOf(','), sign) + 1;
        return words.columns()
                .read(begun.replaceAll("[:=<>].*", ""))
                .map(column -> values(column, begun.substring(value), from + value, caret))
                .orElseGet(() -> empties(begun, sign, from, caret));
    }

    private static int start(String text, int caret) {
        boolean quoted = text.substring(0, caret).chars().filter(c -> c == '"').count() % 2 == 1;
        int at = quoted ? text.lastIndexOf('"', caret - 1) : caret;
        while (at > 0 && BEFORE_A_WORD.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at < caret && text.charAt(at) == '-' ? at + 1 : at;
    }

    private static int sign(String begun) {
        int at = -1;
        for (int i = 0; i < begun.length() && at < i; i++) {
            at = ":=<>".indexOf(begun.charAt(i)) >= 0 ? i : at;
        }
        return at;
    }

    private List<Completion> columns(String begun, int from, int to) {
        return Arrays.stream(LeadColumn.values())
                .filter(column -> words.columns().write(column) != null)
                .filter(column -> fits(words.columns().write(column), begun))
                .map(column -> new Completion(opening(column), from, to, column))
                .toList();
    }

    private String opening(LeadColumn column) {
        String key = words.columns().write(column);
        return switch (column.kind()) {
            case FLAG -> key;
            case MONEY, NUMBER -> key + ">";
            default -> key + ":";
        };
    }

    /// `no:` and `has:` take the name of a column.
    private List<Completion> empties(String begun, int sign, int from, int to) {
        if (!words.glue().has(begun.substring(0, sign))) {
            return List.of();
        }
        return Arrays.stream(LeadColumn.values())
                .filter(column -> column.kind().allows(Operator.EMPTY))
                .filter(column -> fits(words.columns().write(column), begun.substring(sign + 1)))
                .map(
                        column ->
                                new Completion(
                                        words.columns().write(column), from + sign + 1, to, column))
                .toList();
    }

    private List<Completion> values(LeadColumn column, String begun, int from, int to) {
        String plain = begun.replace("\"", "");
        return candidates(column)
                .filter(word -> fits(word.replace("\"", ""), plain))
                .map(word -> new Completion(word, from, to, column))
                .toList();
    }

    List<String> choices(LeadColumn column) {
        return candidates(column).map(word -> word.replace("\"", "")).toList();
    }

    private Stream<String> candidates(LeadColumn column) {
        return switch (column.kind()) {
            case STATUS -> words.statuses().written().stream();
            case SOURCE -> words.sources().written().stream();
            case WORD -> words.words(column).written().stream();
            case DATE, INSTANT -> words.periods().written().stream();
            case TAG -> quoted(words.tags());
            case PERSON ->
                    Stream.concat(
                            Arrays.stream(FilterValue.People.values()).map(words.people()::write),
                            quoted(words.colleagues().stream().map(LeadOwner::name).toList()));
            case TEXT, SEARCH, MONEY, NUMBER, FLAG, RANK -> Stream.empty();
        };
    }

    private Stream<String> quoted(Collection<String> names) {
        return new ArrayList<>(names).stream().map(name -> FilterPrinter.quoted(name, words));
    }

    private static boolean fits(String word, String begun) {
        return WordList.fold(word).startsWith(WordList.fold(begun));
    }
}
