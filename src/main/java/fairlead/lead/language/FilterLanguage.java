package fairlead.lead.language;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.Operator;

import java.util.List;
import java.util.Optional;

/// Filters as text: `owner:me value>10k stale status:active closing:this-month "acme corp"
/// -tag:old`.
///
/// What is written can be read again and means the same, in any of our languages.
public final class FilterLanguage {

    private final Vocabulary words;
    private final FilterPrinter printer;
    private final FilterCompletion completion;
    private final ValueParser values;

    public FilterLanguage(Vocabulary words) {
        this.words = words;
        this.printer = new FilterPrinter(words);
        this.completion = new FilterCompletion(words);
        this.values = new ValueParser(words);
    }

    /// Fails with [FilterSyntaxException].
    public LeadFilter parse(String text) {
        return new FilterParser(words, text).parse();
    }

    public String print(LeadFilter filter) {
        return printer.print(filter);
    }

    /// The same leads in the plainest form: what a person sees as one list of conditions.
    public static LeadFilter plain(LeadFilter filter) {
        return FilterPrinter.normal(filter);
    }

    /// What a text means as the value of a column; empty where it means nothing there.
    public Optional<FilterValue> value(LeadColumn column, Operator operator, String text) {
        return values.read(column, operator, text);
    }

    /// How a value is typed in a column.
    public String value(LeadColumn column, Operator operator, FilterValue value) {
        return switch (value) {
            case FilterValue.Text text -> text.text();
            case FilterValue.Person person -> words.nameOf(person.id());
            default -> values.write(column, operator, value);
        };
    }

    /// The words that a column's value can be, as they are typed; empty where it is free.
    public List<String> choices(LeadColumn column) {
        return completion.choices(column);
    }

    /// What could stand at the caret, best first.
    public List<Completion> complete(String text, int caret) {
        return completion.complete(text, caret);
    }
}
