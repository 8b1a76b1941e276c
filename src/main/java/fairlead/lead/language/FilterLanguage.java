package fairlead.lead.language;

import fairlead.lead.LeadFilter;

import java.util.List;

/// Filters as text: `owner:me value>10k stale status:active closing:this-month "acme corp"
/// -tag:old`.
///
/// What is written can be read again and means the same, in any of our languages.
public final class FilterLanguage {

    private final Vocabulary words;
    private final FilterPrinter printer;
    private final FilterCompletion completion;

    public FilterLanguage(Vocabulary words) {
        this.words = words;
        this.printer = new FilterPrinter(words);
        this.completion = new FilterCompletion(words);
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

    /// What could stand at the caret, best first.
    public List<Completion> complete(String text, int caret) {
        return completion.complete(text, caret);
    }
}
