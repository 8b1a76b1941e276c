package fairlead.lead.language;

import fairlead.lead.ColumnKind;
import fairlead.lead.DaySpan;
import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.settings.Texts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The words of the filter language: those of every language we speak are read, those of the
/// person's own are written. It also knows the names of colleagues and tags.
public final class Vocabulary {

    /// The words between tests, and those that stand for whole conditions.
    enum Glue {
        OR,
        NOT,
        ALL,
        NONE,
        NO,
        HAS,
        IS
    }

    private final WordList<LeadColumn> columns = new WordList<>();
    private final WordList<Glue> glue = new WordList<>();
    private final WordList<LeadStatus> statuses = new WordList<>();
    private final WordList<LeadSource> sources = new WordList<>();
    private final WordList<DaySpan.Period> periods = new WordList<>();
    private final WordList<DaySpan.Unit> units = new WordList<>();
    private final WordList<String> spans = new WordList<>();
    private final WordList<FilterValue.People> people = new WordList<>();
    private final Map<LeadColumn, WordList<String>> words = new EnumMap<>(LeadColumn.class);
    private final List<LeadOwner> colleagues;
    private final List<String> tags;
    private final Locale locale;

    /// `own` is what is written; colleagues without a name of their own are written as their id.
    public Vocabulary(Texts own, List<LeadOwner> colleagues, List<String> tags) {
        this.colleagues = List.copyOf(colleagues);
        this.tags = List.copyOf(tags);
        this.locale = own.locale();
        Stream.of(own, new Texts(Locale.ENGLISH), new Texts(Locale.GERMAN)).forEach(this::learn);
    }

    /// How filters are kept: in English, with ids in place of names.
    public static Vocabulary forKeeping() {
        return new Vocabulary(new Texts(Locale.ENGLISH), List.of(), List.of());
    }

    private void learn(Texts texts) {
        learn(texts, "column", columns, LeadColumn.values());
        learn(texts, "glue", glue, Glue.values());
        learn(texts, "status", statuses, LeadStatus.values());
        learn(texts, "source", sources, LeadSource.values());
        learn(texts, "period", periods, DaySpan.Period.values());
        learn(texts, "unit", units, DaySpan.Unit.values());
        learn(texts, "people", people, FilterValue.People.values());
        Stream.of("ahead", "back", "ago").forEach(w -> spans.add(w, list(texts, "span." + w)));
        Arrays.stream(LeadColumn.values())
                .filter(column -> column.kind() == ColumnKind.WORD)
                .forEach(column -> learnWords(texts, column));
    }

    private void learnWords(Texts texts, LeadColumn column) {
        WordList<String> list = words.computeIfAbsent(column, c -> new WordList<>());
        column.words().forEach(word -> list.add(word, list(texts, column.label() + "." + word)));
    }

    private static <E extends Enum<E>> void learn(
            Texts texts, String kind, WordList<E> list, E[] values) {
        for (E value : values) {
            String key = kind + "." + value.name().toLowerCase(Locale.ROOT);
            list.add(value, list(texts, key));
        }
    }

    private static List<String> list(Texts texts, String key) {
        String full = "filter." + key;
        return texts.has(full) ? List.of(texts.get(full).split(",\\s*")) : List.of();
    }

    WordList<LeadColumn> columns() {
        return columns;
    }

    WordList<Glue> glue() {
        return glue;
    }

    WordList<LeadStatus> statuses() {
        return statuses;
    }

    WordList<LeadSource> sources() {
        return sources;
    }

    WordList<DaySpan.Period> periods() {
        return periods;
    }

    WordList<DaySpan.Unit> units() {
        return units;
    }

    /// `ahead`, `back` and `ago`: which way a stretch of days lies.
    WordList<String> spans() {
        return spans;
    }

    WordList<FilterValue.People> people() {
        return people;
    }

    WordList<String> words(LeadColumn column) {
        return words.get(column);
    }

    List<LeadOwner> colleagues() {
        return colleagues;
    }

    List<String> tags() {
        return tags;
    }

    boolean writesCommas() {
        return locale.getLanguage().equals("de");
    }

    /// The name of a colleague, or the id where nobody is known by it.
    String nameOf(UUID id) {
        return colleagues.stream()
                .filter(colleague -> colleague.id().equals(id))
                .map(LeadOwner::name)
                .filter(this::isUnique)
                .findFirst()
                .orElse(id.toString());
    }

    private boolean isUnique(String name) {
        return colleagues.stream().filter(c -> c.name().equalsIgnoreCase(name)).count() == 1
                && !people.has(name)
                && !glue.has(name);
    }
}
