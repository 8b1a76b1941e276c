package fairlead.lead.language;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadOwner;
import fairlead.lead.Operator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Reads what stands behind a column's sign, and writes it again.
final class ValueParser {

    private final Vocabulary words;
    private final DayWords days;
    private final Numbers numbers;

    ValueParser(Vocabulary words) {
        this.words = words;
        this.days = new DayWords(words);
        this.numbers = new Numbers(words.writesCommas());
    }

    /// Empty where the text means nothing in this column.
    Optional<FilterValue> read(LeadColumn column, Operator operator, String text) {
        return switch (column.kind()) {
            case TEXT, SEARCH, TAG -> Optional.of(new FilterValue.Text(text));
            case MONEY, NUMBER -> numbers.read(text).map(FilterValue.Number::new);
            case DATE, INSTANT ->
                    days.read(text, isAhead(column), operator != Operator.IS)
                            .map(FilterValue.Days::new);
            case STATUS -> words.statuses().read(text).map(FilterValue.Status::new);
            case SOURCE -> words.sources().read(text).map(FilterValue.Source::new);
            case WORD -> words.words(column).read(text).map(FilterValue.Word::new);
            case PERSON -> person(text);
            case FLAG, RANK -> Optional.empty();
        };
    }

    private Optional<FilterValue> person(String text) {
        Optional<FilterValue> special = words.people().read(text).map(p -> p);
        return special.or(() -> named(text)).or(() -> id(text));
    }

    /// A whole name, or the beginning of just one.
    private Optional<FilterValue> named(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<LeadOwner> whole =
                words.colleagues().stream().filter(c -> c.name().equalsIgnoreCase(text)).toList();
        List<LeadOwner> begun =
                words.colleagues().stream()
                        .filter(c -> c.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                        .toList();
        List<LeadOwner> found = whole.isEmpty() ? begun : whole;
        return found.size() == 1
                ? Optional.of(new FilterValue.Person(found.getFirst().id()))
                : Optional.empty();
    }

    private static Optional<FilterValue> id(String text) {
        try {
            return Optional.of(new FilterValue.Person(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String write(LeadColumn column, Operator operator, FilterValue value) {
        return switch (value) {
            case FilterValue.Text text -> FilterPrinter.quoted(text.text(), words);
            case FilterValue.Number number -> numbers.write(number.number());
            case FilterValue.Days span ->
                    days.write(span.span(), isAhead(column), operator != Operator.IS);
            case FilterValue.Status status -> words.statuses().write(status.status());
            case FilterValue.Source source -> words.sources().write(source.source());
            case FilterValue.Word word -> words.words(column).write(word.word());
            case FilterValue.People people -> words.people().write(people);
            case FilterValue.Person person ->
                    FilterPrinter.quoted(words.nameOf(person.id()), words);
            case FilterValue.None none -> "";
        };
    }

    /// Whether a bare stretch of days lies in the future.
    static boolean isAhead(LeadColumn column) {
        return switch (column) {
            case EXPECTED_CLOSE, WAIT_UNTIL, NEXT_ACTION -> true;
            default -> false;
        };
    }
}
