package fairlead.ui.today;

import fairlead.action.queue.Queue;
import fairlead.action.queue.QueueCard;
import fairlead.action.queue.QueueRow;
import fairlead.lead.StatusSetting;
import fairlead.settings.Texts;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.storage.Done;
import fairlead.ui.control.Stages;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The day's queue while a person works through it: its order stays as it was read, what is decided
/// goes at once and comes back with a sentence where it could not be done, and what is new waits to
/// be asked for.
public final class TodayViewModel {
    private static final Set<String> SOURCES =
            Set.of("lead_actions", "lead_threads", "lead_meetings", "leads");

    private final Source source;
    private final TodayReader reader;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> say;
    private final QueueDesk desk;
    private final Deciding deciding;
    private final ReadOnlyIntegerWrapper fresh = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper team = new ReadOnlyBooleanWrapper();
    private List<StatusSetting> statuses = List.of();
    private final ReadOnlyBooleanWrapper colleagues = new ReadOnlyBooleanWrapper();
    private final Latest reading = new Latest();
    private final Latest checking = new Latest();
    private Changes.Subscription subscription = () -> {};

    /// What it writes through and hears of; `did` and `didBatch` take note of a work, or of many,
    /// and offer the way back; `untilOnline` keeps what waits for the connection.
    public record Source(
            TodayWriter writer,
            Changes changes,
            BiConsumer<UUID, String> did,
            BiConsumer<UUID, String> didBatch,
            UntilOnline untilOnline) {}

    public TodayViewModel(
            Source source,
            TodayReader reader,
            Background background,
            Texts texts,
            Consumer<String> say) {
        this.source = source;
        this.reader = reader;
        this.background = background;
        this.texts = texts;
        this.say = say;
        this.desk = new QueueDesk(new CardShelf(reader, background));
        this.deciding = new Deciding(desk, source, background, texts, say);
    }

    public void show() {
        subscription.close();
        Consumer<Committed> heard = background.onWindow(this::heard);
        subscription =
                source.changes()
                        .listen(
                                work -> {
                                    if (concerns(work)) {
                                        heard.accept(work);
                                    }
                                });
        background.run(reader::statuses).onSuccess(known -> statuses = known).start();
        background.run(reader::hasColleagues).onSuccess(colleagues::set).start();
        load();
    }

    public void hide() {
        subscription.close();
        subscription = () -> {};
        reading.cancel();
        checking.cancel();
        desk.leave();
    }

    /// Reads anew, and sorts by how things stand now.
    void load() {
        boolean all = team.get();
        background
                .run(() -> reader.read(all))
                .in(reading)
                .busy(loading)
                .onSuccess(this::publish)
                .start();
    }

    private void publish(Queue queue) {
        fresh.set(0);
        cut.set(queue.cut());
        desk.lay(queue.rows());
        if (!queue.lapsed().isEmpty()) {
            background
                    .run(() -> source.writer().expire(queue.lapsed()))
                    .onSuccess(count -> say.accept(texts.get("today.expired", count)))
                    .start();
        }
    }

    void showTeam(boolean all) {
        if (all != team.get()) {
            team.set(all);
            load();
        }
    }

    /// Looks at a row closely; null looks away.
    void choose(QueueRow row) {
        desk.choose(row);
    }

    void next() {
        desk.step(1);
    }

    void previous() {
        desk.step(-1);
    }

    /// Takes the row away at once and does the work behind it; a failure brings the row back.
    void decide(QueueRow row, Callable<Done<UUID>> work, String said) {
        deciding.decide(row, work, said);
    }

    /// Agrees to many at once; those that cannot be stay, each with its reason.
    void approveAll(List<QueueRow> rows, Consumer<BulkOutcome> report) {
        deciding.approveAll(rows, report);
    }

    /// What was changed about a row without deciding it.
    void change(Callable<Done<UUID>> work, String said) {
        deciding.change(work, said, this::load);
    }

    private static boolean concerns(Committed work) {
        return work.rows().stream().anyMatch(row -> SOURCES.contains(row.table()));
    }

    private void heard(Committed work) {
        if (work.kind().equals("undo")) {
            desk.bringBack(work.rows().stream().map(row -> row.id()).toList());
        } else if (!source.writer().me().equals(work.actor())) {
            check();
        }
    }

    /// Counts what is new and drops what is no longer there, without moving anything.
    private void check() {
        boolean all = team.get();
        background.run(() -> reader.read(all)).in(checking).onSuccess(this::compare).start();
    }

    private void compare(Queue now) {
        fresh.set(desk.compare(now.rows().stream().map(QueueRow::id).collect(Collectors.toSet())));
    }

    /// The statuses as the company calls them.
    Stages stages() {
        return new Stages(texts, statuses);
    }

    UntilOnline untilOnline() {
        return source.untilOnline();
    }

    TodayWriter writer() {
        return source.writer();
    }

    TodayReader reader() {
        return reader;
    }

    ObservableList<QueueLine> lines() {
        return desk.lines().all();
    }

    List<QueueRow> rows() {
        return desk.lines().rows();
    }

    QueueRow after(QueueRow row) {
        return desk.lines().beside(row, 1).orElse(null);
    }

    /// Null where there is nothing to do.
    ReadOnlyObjectProperty<QueueRow> chosenProperty() {
        return desk.chosenProperty();
    }

    /// The chosen row closely; null while it is read.
    ReadOnlyObjectProperty<QueueCard> cardProperty() {
        return desk.cardProperty();
    }

    /// What was refused last because the record had changed; null where nothing was.
    ReadOnlyObjectProperty<Held> heldProperty() {
        return desk.heldProperty();
    }

    /// How many lines have come in since the list was read.
    ReadOnlyIntegerProperty freshProperty() {
        return fresh.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whether there is more than the list holds.
    ReadOnlyBooleanProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    /// Whether there is a team's queue to look at.
    ReadOnlyBooleanProperty colleaguesProperty() {
        return colleagues.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty teamProperty() {
        return team.getReadOnlyProperty();
    }
}
