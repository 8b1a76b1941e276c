package fairlead.ui.filter;

import fairlead.lead.LeadFilter;
import fairlead.lead.language.Completion;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.FilterSyntaxException;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// The filter of one screen: what is in force, as one list of conditions that all hold, and every
/// way to change it: typed, put together, taken out.
///
/// The screen asks its leads by [#filterProperty]; what cannot be understood changes nothing.
public final class FilterViewModel {
    private final FilterReader reader;
    private final Background background;
    private final ObservableList<LeadFilter> parts = FXCollections.observableArrayList();
    private final ObservableList<LeadFilter> shownParts =
            FXCollections.unmodifiableObservableList(parts);
    private final ReadOnlyObjectWrapper<LeadFilter> filter =
            new ReadOnlyObjectWrapper<>(LeadFilter.everything());
    private final ReadOnlyObjectWrapper<Optional<FilterWords>> words =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FilterSyntaxException>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest loading = new Latest();
    private final Latest counting = new Latest();
    private final Latest narrowing = new Latest();

    public FilterViewModel(FilterReader reader, Background background) {
        this.reader = reader;
        this.background = background;
    }

    /// Learns the words anew, such as new colleagues and tags, and then does what waits for them.
    public void load(Runnable then) {
        background
                .run(reader::words)
                .in(loading)
                .onSuccess(
                        found -> {
                            words.set(Optional.of(found));
                            then.run();
                        })
                .start();
    }

    /// Takes a whole filter as it was typed.
    public void type(String text) {
        read(text).ifPresent(this::set);
    }

    /// What is typed joins what is in force already; false where it cannot be understood.
    public boolean add(String text) {
        Optional<LeadFilter> more = read(text);
        more.ifPresent(found -> set(filter.get().and(found)));
        return more.isPresent();
    }

    /// Empty where it cannot be understood; then [#problemProperty] says why.
    public Optional<LeadFilter> read(String text) {
        if (words.get().isEmpty()) {
            return Optional.empty();
        }
        try {
            problem.set(Optional.empty());
            return Optional.of(language().orElseThrow().parse(text));
        } catch (FilterSyntaxException e) {
            problem.set(Optional.of(e));
            return Optional.empty();
        }
    }

    public void set(LeadFilter wanted) {
        problem.set(Optional.empty());
        LeadFilter normal = FilterLanguage.plain(wanted);
        parts.setAll(normal instanceof LeadFilter.All all ? all.parts() : List.of(normal));
        filter.set(normal);
    }

    /// Takes one condition out.
    public void drop(LeadFilter part) {
        set(without(part));
    }

    public void clear() {
        set(LeadFilter.everything());
    }

    /// Takes out the one condition that hides the most leads.
    public void dropNarrowest() {
        List<LeadFilter> conditions = List.copyOf(parts);
        background
                .run(() -> narrowest(conditions))
                .in(narrowing)
                .onSuccess(found -> found.ifPresent(this::drop))
                .start();
    }

    private Optional<LeadFilter> narrowest(List<LeadFilter> conditions) {
        return conditions.stream()
                .max(Comparator.comparingLong(part -> reader.count(without(conditions, part))));
    }

    private LeadFilter without(LeadFilter part) {
        return without(parts, part);
    }

    private static LeadFilter without(List<LeadFilter> conditions, LeadFilter part) {
        return new LeadFilter.All(conditions.stream().filter(p -> !p.equals(part)).toList());
    }

    /// Tells how many leads a filter means; the newest question wins.
    public void count(LeadFilter wanted, LongConsumer told) {
        background.run(() -> reader.count(wanted)).in(counting).onSuccess(told::accept).start();
    }

    /// How a filter reads as text.
    public String text(LeadFilter wanted) {
        return language().map(known -> known.print(wanted)).orElse("");
    }

    public List<Completion> complete(String text, int caret) {
        return language().stream().flatMap(known -> completions(known, text, caret)).toList();
    }

    private static Stream<Completion> completions(FilterLanguage known, String text, int caret) {
        return known.complete(text, caret).stream();
    }

    private Optional<FilterLanguage> language() {
        return words.get().map(FilterWords::language);
    }

    /// What is in force, in its plainest form.
    public ReadOnlyObjectProperty<LeadFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The conditions that all hold, as chips show them.
    public ObservableList<LeadFilter> parts() {
        return shownParts;
    }

    /// Empty until they are known.
    public ReadOnlyObjectProperty<Optional<FilterWords>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<FilterSyntaxException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
