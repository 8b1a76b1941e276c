package fairlead.ui.leads;

import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadTotals;
import fairlead.lead.company.CompanyRules;
import fairlead.lead.view.ViewContent;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.filter.FilterWords;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The list of leads: which filter, in which order, how it looks, what is known of its lines, and
/// the sums below.
///
/// All ids come at once, so that the length is known and any line can be looked at; the lines
/// themselves are read as they are looked at.
public final class LeadsViewModel {
    private static final int PAGE = 100;

    private final LeadsReader reader;
    private final ListGroups groups;
    private final FilterViewModel filter;
    private final ListMemory memory;
    private final Changes changes;
    private final Background background;
    private final LeadLines lines = new LeadLines();
    private final ObservableList<LeadLine> shownLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<LeadQuery> query =
            new ReadOnlyObjectWrapper<>(LeadQuery.all());
    private final ReadOnlyObjectWrapper<ListLook> look;
    private final ReadOnlyObjectWrapper<ViewContent> content;
    private final ReadOnlyObjectWrapper<Optional<LeadTotals>> totals =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LeadTotals>> chosenTotals =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<UUID>> starred = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<CompanyRules> company =
            new ReadOnlyObjectWrapper<>(CompanyRules.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Set<Integer> asked = new HashSet<>();
    private final Latest reading = new Latest();
    private final Latest summing = new Latest();
    private final Latest choosing = new Latest();
    private int lookedAt;
    private boolean ownLook = true;
    private boolean opening;
    private boolean replacing;
    private final ReadOnlyLongWrapper shown = new ReadOnlyLongWrapper();
    private Optional<Changes.Subscription> listening = Optional.empty();

    public LeadsViewModel(
            LeadsReader reader,
            FilterViewModel filter,
            ListMemory memory,
            Changes changes,
            Background background) {
        this.reader = reader;
        this.groups = new ListGroups(reader);
        this.filter = filter;
        this.memory = memory;
        this.changes = changes;
        this.background = background;
        look = new ReadOnlyObjectWrapper<>(memory.look());
        content = new ReadOnlyObjectWrapper<>(contentNow());
        opening = true;
        query.set(memory.query());
        filter.set(query.get().filter());
        opening = false;
        content.set(contentNow());
        filter.filterProperty().subscribe((was, is) -> narrowed(is));
    }

    /// Opens the list, narrowed by a typed filter where there is one, and follows what others
    /// change from now on.
    public void show(String typed) {
        hide();
        Consumer<Committed> refresh = background.latest(committed -> refresh());
        listening = Optional.of(changes.listen(refresh));
        filter.load(() -> opened(typed));
    }

    private void opened(String typed) {
        LeadFilter before = filter.filterProperty().get();
        if (!typed.isEmpty()) {
            filter.type(typed);
        }
        if (before.equals(filter.filterProperty().get())) {
            read();
        }
    }

    public void hide() {
        listening.ifPresent(Changes.Subscription::close);
        listening = Optional.empty();
    }

    /// Shows what a saved view asks for; a look that it does not have is this person's own.
    public void open(ViewContent wanted) {
        opening = true;
        ownLook = wanted.look().isEmpty();
        look.set(ListLook.of(wanted.look(), memory.look()));
        query.set(wanted.query());
        filter.set(wanted.query().filter());
        opening = false;
        query.set(query.get().where(filter.filterProperty().get()));
        keep();
        read();
    }

    private void narrowed(LeadFilter wanted) {
        query.set(query.get().where(wanted));
        if (!opening) {
            keep();
            lookedAt = 0;
            read();
        }
    }

    public void sortBy(LeadSort sort) {
        if (!sort.equals(query.get().sort())) {
            query.set(query.get().by(sort));
            keep();
            read();
        }
    }

    public void groupBy(Optional<LeadGroup> group) {
        change(now -> now.groupedBy(group));
        read();
    }

    /// Changes how the list looks, and remembers it where no saved view is open.
    public void change(UnaryOperator<ListLook> edit) {
        look.set(edit.apply(look.get()));
        content.set(contentNow());
        if (ownLook) {
            memory.keep(look.get());
        }
    }

    private void keep() {
        content.set(contentNow());
        if (ownLook) {
            memory.keep(query.get());
        }
    }

    private ViewContent contentNow() {
        return new ViewContent(query.get(), look.get().texts());
    }

    public void fold(ListGroup group, boolean fold) {
        replace(() -> lines.fold(group, fold));
        need(lookedAt);
    }

    public void foldAll(boolean fold) {
        replace(() -> lines.foldAll(fold));
        need(0);
    }

    /// Whoever keeps a place in the list hears of it by [#shownProperty] when all is in place
    /// again.
    private void replace(Runnable change) {
        replacing = true;
        asked.clear();
        change.run();
        replacing = false;
        shown.set(shown.get() + 1);
    }

    boolean isReplacing() {
        return replacing;
    }

    /// Counts how often the lines were exchanged.
    ReadOnlyLongProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Null for a heading.
    UUID idAt(int index) {
        return lines.idAt(index);
    }

    boolean isFolded(ListGroup group) {
        return lines.isFolded(group);
    }

    /// Reads again what is shown, such as after a change.
    public void refresh() {
        if (loaded.get()) {
            read();
        }
    }

    private void read() {
        LeadQuery asking = query.get();
        Optional<LeadGroup> by = look.get().group();
        background.run(() -> ask(asking, by)).in(reading).busy(busy).onSuccess(this::show).start();
        background
                .run(() -> reader.totals(asking.filter()))
                .in(summing)
                .onSuccess(sums -> totals.set(Optional.of(sums)))
                .start();
    }

    private record Found(
            List<ListGroup> groups, List<LeadRow> rows, Set<UUID> starred, CompanyRules company) {}

    private Found ask(LeadQuery asking, Optional<LeadGroup> by) {
        List<ListGroup> found = groups.read(asking, by);
        List<UUID> first = found.stream().flatMap(g -> g.ids().stream()).limit(PAGE).toList();
        return new Found(found, reader.rows(first), reader.starred(), reader.company());
    }

    private void show(Found found) {
        starred.set(found.starred());
        company.set(found.company());
        replace(() -> lines.show(found.groups()));
        lines.fill(found.rows());
        loaded.set(true);
        need(Math.max(0, lookedAt - PAGE));
        need(lookedAt);
    }

    /// Says that this line is looked at; its page is read where that has not begun.
    public void need(int index) {
        lookedAt = index;
        int page = index / PAGE;
        if (index >= lines.size() || !asked.add(page)) {
            return;
        }
        List<UUID> ids =
                lines.subList(page * PAGE, Math.min(lines.size(), (page + 1) * PAGE)).stream()
                        .map(LeadLine::id)
                        .filter(id -> id != null)
                        .toList();
        background.run(() -> reader.rows(ids)).onSuccess(lines::fill).start();
    }

    /// Says which leads are chosen, to be summed beside all.
    public void choose(List<UUID> ids) {
        chosenTotals.set(Optional.empty());
        if (ids.size() < 2) {
            choosing.cancel();
            return;
        }
        background
                .run(() -> reader.totals(ids))
                .in(choosing)
                .onSuccess(sums -> chosenTotals.set(Optional.of(sums)))
                .start();
    }

    /// Everybody to whom a lead can be given.
    List<LeadOwner> colleagues() {
        return filter.wordsProperty().get().map(FilterWords::colleagues).orElse(List.of());
    }

    /// Reads these leads whether they were looked at or not, and goes on when they are known.
    void know(List<UUID> ids, Runnable then) {
        background
                .run(() -> reader.rows(ids))
                .onSuccess(
                        rows -> {
                            lines.fill(rows);
                            then.run();
                        })
                .start();
    }

    /// What is known of a lead that was looked at; null where it was not.
    public LeadRow known(UUID id) {
        return lines.known(id);
    }

    public ObservableList<LeadLine> lines() {
        return shownLines;
    }

    /// The ids of all leads, in order, those of folded groups too.
    public List<UUID> ids() {
        return lines.ids();
    }

    public FilterViewModel filter() {
        return filter;
    }

    public ReadOnlyObjectProperty<LeadQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ListLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// What a saved view would keep of the list as it is now.
    public ReadOnlyObjectProperty<ViewContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<LeadTotals>> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// The sums of several chosen leads; empty while they are not known.
    public ReadOnlyObjectProperty<Optional<LeadTotals>> chosenTotalsProperty() {
        return chosenTotals.getReadOnlyProperty();
    }

    /// The leads that carry this person's star.
    public ReadOnlyObjectProperty<Set<UUID>> starredProperty() {
        return starred.getReadOnlyProperty();
    }

    /// How the company names what the list shows.
    public ReadOnlyObjectProperty<CompanyRules> companyProperty() {
        return company.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True from the first answer on.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
