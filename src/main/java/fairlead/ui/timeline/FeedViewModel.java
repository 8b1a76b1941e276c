package fairlead.ui.timeline;

import fairlead.settings.Settings;
import fairlead.timeline.EventType;
import fairlead.timeline.FeedActor;
import fairlead.timeline.FeedChip;
import fairlead.timeline.FeedCursor;
import fairlead.timeline.FeedEntry;
import fairlead.timeline.FeedFilter;
import fairlead.timeline.FeedOrder;
import fairlead.timeline.FeedPage;
import fairlead.timeline.TimelineStore;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The feed of one lead as far as it was read: grows at its end while one scrolls, and after a jump
/// to a date at its beginning too.
public final class FeedViewModel {

    private static final int PAGE = 60;
    private static final int MOST_AGAIN = 600;

    private final TimelineStore store;
    private final Background background;
    private final Formats formats;
    private final FeedState state;
    private final Latest slot = new Latest();
    private final ObservableList<FeedLine> lines = FXCollections.observableArrayList();
    private final ObservableList<FeedLine> shown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<FeedFilter> filter;
    private final ReadOnlyObjectWrapper<FeedOrder> order;
    private final ReadOnlyObjectWrapper<UUID> target = new ReadOnlyObjectWrapper<>();
    private final List<FeedEntry> entries = new ArrayList<>();
    private final Set<UUID> open = new HashSet<>();
    private UUID lead;
    private FeedCursor start;
    private FeedCursor next;
    private FeedCursor before;

    public FeedViewModel(
            TimelineStore store, Background background, Formats formats, Settings settings) {
        this.store = store;
        this.background = background;
        this.formats = formats;
        this.state = new FeedState(settings);
        this.filter = new ReadOnlyObjectWrapper<>(state.filter());
        this.order = new ReadOnlyObjectWrapper<>(state.order());
    }

    /// What a lead's feed begins with, and how that was asked for.
    public record Beginning(UUID lead, FeedFilter filter, FeedOrder order, FeedPage page) {}

    /// To be read on a worker and then shown.
    public Callable<Beginning> beginning(UUID leadId) {
        FeedFilter wanted = state.filter();
        FeedOrder way = order.get();
        return () ->
                new Beginning(
                        leadId,
                        wanted,
                        way,
                        store.page(leadId, wanted, FeedCursor.start(way), PAGE));
    }

    /// Until now the feed shows the lead before. All lines change in one step, in which cells are
    /// filled anew without being emptied first.
    public void show(Beginning read) {
        lead = read.lead();
        open.clear();
        target.set(null);
        filter.set(state.filter());
        FeedCursor from = FeedCursor.start(order.get());
        if (read.filter().equals(filter.get()) && read.order() == order.get()) {
            slot.cancel();
            startAt(from);
            entries.clear();
            append(read.page(), lines::setAll);
        } else {
            restart(from, null);
        }
    }

    public void hide() {
        slot.cancel();
        lead = null;
    }

    /// Reads again what is shown, as after a change.
    public void refresh() {
        if (lead == null) {
            return;
        }
        int limit = Math.clamp(entries.size(), PAGE, MOST_AGAIN);
        background.run(reading(start, limit)).busy(busy).onSuccess(this::replace).in(slot).start();
    }

    public void toggle(FeedChip chip) {
        Set<FeedChip> chips = EnumSet.noneOf(FeedChip.class);
        chips.addAll(filter.get().chips());
        if (!chips.remove(chip)) {
            chips.add(chip);
        }
        keep(filter.get().withChips(chips));
    }

    public void search(String text) {
        apply(filter.get().withText(text));
    }

    public void only(Set<FeedActor> actors, Set<EventType> types) {
        keep(filter.get().withActors(actors).withTypes(types));
    }

    /// Shows everything again.
    public void clear() {
        keep(FeedFilter.ALL);
    }

    public void turn() {
        order.set(order.get().reversed());
        state.remember(order.get());
        restart(FeedCursor.start(order.get()), null);
    }

    /// Goes on with what comes next in the feed's order.
    public void more() {
        if (next == null || busy.get() || lead == null) {
            return;
        }
        FeedCursor from = next;
        background.run(reading(from, PAGE)).busy(busy).onSuccess(this::append).in(slot).start();
    }

    /// Goes back, after a jump, to what comes before in the feed's order.
    public void earlier() {
        if (before == null || busy.get() || lead == null) {
            return;
        }
        FeedCursor from = before;
        background.run(reading(from, PAGE)).busy(busy).onSuccess(this::prepend).in(slot).start();
    }

    /// Begins the feed at a day.
    public void jumpTo(LocalDate day) {
        LocalDate edge = order.get() == FeedOrder.NEWEST_FIRST ? day.plusDays(1) : day;
        jump(edge.atStartOfDay(formats.zone()).toInstant(), null);
    }

    /// Shows an event among what happened around it, whatever the filter was.
    public void jumpTo(UUID event, Instant at) {
        if (entries.stream().anyMatch(entry -> entry.id().equals(event))) {
            target.set(null);
            target.set(event);
            return;
        }
        filter.set(FeedFilter.ALL);
        LocalDate day = LocalDate.ofInstant(at, formats.zone());
        LocalDate edge = order.get() == FeedOrder.NEWEST_FIRST ? day.plusDays(1) : day;
        jump(edge.atStartOfDay(formats.zone()).toInstant(), event);
    }

    /// Opens a folded run, or folds it again.
    public void fold(UUID run) {
        if (!open.remove(run)) {
            open.add(run);
        }
        publish();
    }

    /// For this lead and for the next one.
    private void keep(FeedFilter wanted) {
        state.remember(wanted);
        apply(wanted);
    }

    private void apply(FeedFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            restart(FeedCursor.start(order.get()), null);
        }
    }

    /// The cursor excludes its own instant in both directions, so one microsecond parts them.
    private void jump(Instant edge, UUID event) {
        FeedOrder forward = order.get();
        boolean newest = forward == FeedOrder.NEWEST_FIRST;
        Instant last = edge.minus(1, ChronoUnit.MICROS);
        restart(FeedCursor.beyond(forward, newest ? edge : last), event);
        before = FeedCursor.beyond(forward.reversed(), newest ? last : edge);
    }

    private void startAt(FeedCursor from) {
        start = from;
        next = null;
        before = null;
    }

    private void restart(FeedCursor from, UUID event) {
        startAt(from);
        if (lead == null) {
            return;
        }
        background
                .run(reading(from, PAGE))
                .busy(busy)
                .onSuccess(
                        page -> {
                            replace(page);
                            target.set(event);
                        })
                .in(slot)
                .start();
    }

    private Callable<FeedPage> reading(FeedCursor from, int limit) {
        UUID asked = lead;
        FeedFilter wanted = filter.get();
        return () -> store.page(asked, wanted, from, limit);
    }

    private void replace(FeedPage page) {
        entries.clear();
        append(page);
    }

    private void append(FeedPage page) {
        append(page, this::change);
    }

    private void append(FeedPage page, Consumer<List<FeedLine>> shown) {
        entries.addAll(page.entries());
        next = page.next();
        shown.accept(folded());
        if (page.entries().isEmpty()) {
            more();
        }
    }

    private void prepend(FeedPage page) {
        entries.addAll(0, page.entries().reversed());
        before = page.next();
        start =
                before == null
                        ? FeedCursor.start(order.get())
                        : justBefore(entries.getFirst().at());
        publish();
    }

    private FeedCursor justBefore(Instant first) {
        boolean newest = order.get() == FeedOrder.NEWEST_FIRST;
        return FeedCursor.beyond(order.get(), first.plus(newest ? 1 : -1, ChronoUnit.MICROS));
    }

    private void publish() {
        change(folded());
    }

    private List<FeedLine> folded() {
        List<FeedLine> now = new ArrayList<>();
        if (before != null) {
            now.add(new FeedLine.Newer());
        }
        now.addAll(FeedFolding.lines(entries, formats.zone(), open));
        return now;
    }

    /// Changes only the lines that differ, so that the list keeps its place.
    private void change(List<FeedLine> now) {
        int same = 0;
        int least = Math.min(lines.size(), now.size());
        while (same < least && Objects.equals(lines.get(same), now.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < least - same
                && lines.get(lines.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        lines.subList(same, lines.size() - tail).clear();
        lines.addAll(same, now.subList(same, now.size() - tail));
    }

    public ObservableList<FeedLine> lines() {
        return shown;
    }

    public UUID lead() {
        return lead;
    }

    public boolean isEmpty() {
        return entries.isEmpty() && next == null;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FeedFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FeedOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// The event that the list shall bring into view and mark; null for none.
    public ReadOnlyObjectProperty<UUID> targetProperty() {
        return target.getReadOnlyProperty();
    }
}
