package fairlead.ui.leads;

import fairlead.lead.Closing;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadTotals;
import fairlead.lead.language.Completion;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.FilterSyntaxException;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The list of leads: which filter, in which order, what is known of its lines, and the sums below.
/// All ids come at once, so that the length is known and any line can be looked at; the lines
/// themselves are read as they are looked at.
public final class LeadsViewModel {
    private static final int PAGE = 100;

    private final LeadsReader reader;
    private final LeadsWriter writer;
    private final Changes changes;
    private final Background background;
    private final LeadLines lines = new LeadLines();
    private final ObservableList<LeadFilter> parts = FXCollections.observableArrayList();
    private final ObservableList<LeadOwner> colleagues = FXCollections.observableArrayList();
    private final ObservableList<LeadLine> shownLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ObservableList<LeadFilter> shownParts =
            FXCollections.unmodifiableObservableList(parts);
    private final ObservableList<LeadOwner> shownColleagues =
            FXCollections.unmodifiableObservableList(colleagues);
    private final ReadOnlyObjectWrapper<LeadQuery> query =
            new ReadOnlyObjectWrapper<>(LeadQuery.all());
    private final ReadOnlyObjectWrapper<Optional<LeadTotals>> totals =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FilterSyntaxException>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Set<Integer> asked = new HashSet<>();
    private final Latest reading = new Latest();
    private final Latest summing = new Latest();
    private final Latest narrowing = new Latest();
    private int lookedAt;
    private Optional<FilterLanguage> language = Optional.empty();
    private Optional<Changes.Subscription> listening = Optional.empty();

    /// Something was changed: what it was, as a text key with its arguments, and its work.
    public record Outcome(String textKey, List<Object> arguments, UUID work) {}

    public LeadsViewModel(
            LeadsReader reader, LeadsWriter writer, Changes changes, Background background) {
        this.reader = reader;
        this.writer = writer;
        this.changes = changes;
        this.background = background;
    }

    /// Opens the list with a typed filter and follows what others change from now on.
    public void show(String filter) {
        Consumer<Committed> refresh = background.latest(committed -> refresh());
        listening = Optional.of(changes.listen(refresh));
        background
                .run(() -> new Start(reader.language(), reader.colleagues()))
                .onSuccess(
                        start -> {
                            language = Optional.of(start.language());
                            colleagues.setAll(start.colleagues());
                            if (!loaded.get() || !filter.isEmpty()) {
                                filter(filter);
                            } else {
                                refresh();
                            }
                        })
                .start();
    }

    private record Start(FilterLanguage language, List<LeadOwner> colleagues) {}

    public void hide() {
        listening.ifPresent(Changes.Subscription::close);
        listening = Optional.empty();
    }

    /// Narrows the list by a typed filter; one that cannot be understood changes nothing else.
    public void filter(String text) {
        language.ifPresent(
                words -> {
                    try {
                        narrow(words.parse(text));
                    } catch (FilterSyntaxException e) {
                        problem.set(Optional.of(e));
                    }
                });
    }

    public void narrow(LeadFilter filter) {
        problem.set(Optional.empty());
        LeadFilter normal = language.orElseThrow().normal(filter);
        parts.setAll(normal instanceof LeadFilter.All all ? all.parts() : List.of(normal));
        query.set(query.get().where(normal));
        read();
    }

    /// Shows what a saved view asks for.
    public void open(LeadQuery saved) {
        query.set(saved);
        narrow(saved.filter());
    }

    /// Takes one condition out.
    public void drop(LeadFilter part) {
        narrow(new LeadFilter.All(parts.stream().filter(p -> !p.equals(part)).toList()));
    }

    /// Takes out the one condition that hides the most leads.
    public void dropNarrowest() {
        List<LeadFilter> conditions = List.copyOf(parts);
        background.run(() -> narrowest(conditions)).in(narrowing).onSuccess(this::drop).start();
    }

    private LeadFilter narrowest(List<LeadFilter> conditions) {
        return conditions.stream()
                .max(
                        Comparator.comparingLong(
                                part ->
                                        reader.count(
                                                new LeadFilter.All(
                                                        conditions.stream()
                                                                .filter(p -> !p.equals(part))
                                                                .toList()))))
                .orElseThrow();
    }

    public void sortBy(LeadSort sort) {
        if (!sort.equals(query.get().sort())) {
            query.set(query.get().by(sort));
            read();
        }
    }

    /// How the filter reads as text.
    public String text(LeadFilter filter) {
        return language.map(words -> words.print(filter)).orElse("");
    }

    public List<Completion> complete(String text, int caret) {
        return language.map(words -> words.complete(text, caret)).orElse(List.of());
    }

    /// Reads again what is shown, such as after a change.
    public void refresh() {
        if (loaded.get()) {
            read();
        }
    }

    private void read() {
        LeadQuery asking = query.get();
        background.run(() -> ask(asking)).in(reading).busy(busy).onSuccess(this::opened).start();
        background
                .run(() -> reader.totals(asking.filter()))
                .in(summing)
                .onSuccess(sums -> totals.set(Optional.of(sums)))
                .start();
    }

    private record Opened(List<UUID> ids, List<LeadRow> rows) {}

    private Opened ask(LeadQuery asking) {
        List<UUID> ids = reader.ids(asking);
        return new Opened(ids, reader.rows(ids.subList(0, Math.min(PAGE, ids.size()))));
    }

    private void opened(Opened found) {
        asked.clear();
        asked.add(0);
        lines.show(found.ids());
        lines.fill(found.rows());
        loaded.set(true);
        need(lookedAt);
    }

    /// Says that this line is looked at; its page is read where that has not begun.
    public void need(int index) {
        lookedAt = index;
        int page = index / PAGE;
        if (index < lines.size() && asked.add(page)) {
            List<UUID> all = lines.ids();
            List<UUID> ids = all.subList(page * PAGE, Math.min(all.size(), (page + 1) * PAGE));
            background.run(() -> reader.rows(ids)).onSuccess(lines::fill).start();
        }
    }

    /// Gives these leads a new value in one field.
    public void edit(List<UUID> ids, LeadColumn column, Object value) {
        LeadField field = column.field().orElseThrow();
        write("leads.done.edited", ids, () -> writer.edit(ids, field, value));
    }

    public void move(List<UUID> ids, LeadStatus to, Closing why) {
        write("leads.done.moved", ids, () -> writer.move(ids, to, why));
    }

    public void delete(List<UUID> ids) {
        write("leads.done.deleted", ids, () -> writer.delete(ids));
    }

    private void write(String textKey, List<UUID> ids, Callable<UUID> writing) {
        background
                .run(writing)
                .busy(busy)
                .onSuccess(
                        work ->
                                outcome.set(
                                        Optional.of(
                                                new Outcome(textKey, List.of(ids.size()), work))))
                .then(this::refresh)
                .start();
    }

    /// What is known of a lead that was looked at; null where it was not.
    public LeadRow known(UUID id) {
        return lines.known(id);
    }

    public ObservableList<LeadLine> lines() {
        return shownLines;
    }

    /// The ids of all lines, in order.
    public List<UUID> ids() {
        return lines.ids();
    }

    /// The conditions that all hold, as chips show them.
    public ObservableList<LeadFilter> parts() {
        return shownParts;
    }

    public ObservableList<LeadOwner> colleagues() {
        return shownColleagues;
    }

    public ReadOnlyObjectProperty<LeadQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<LeadTotals>> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<FilterSyntaxException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True from the first answer on.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
