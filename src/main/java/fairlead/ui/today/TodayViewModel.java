package fairlead.ui.today;

import fairlead.action.ChangedSinceException;
import fairlead.action.queue.Queue;
import fairlead.action.queue.QueueCard;
import fairlead.action.queue.QueueRow;
import fairlead.lead.StatusSetting;
import fairlead.settings.FairleadException;
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
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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
    private final QueueLines lines = new QueueLines();
    private final Map<UUID, QueueRow> decided = new HashMap<>();
    private final CardShelf shelf;
    private final ReadOnlyObjectWrapper<QueueRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Held> held = new ReadOnlyObjectWrapper<>();
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
    /// and offer the way back.
    public record Source(
            TodayWriter writer,
            Changes changes,
            BiConsumer<UUID, String> did,
            BiConsumer<UUID, String> didBatch) {}

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
        this.shelf = new CardShelf(reader, background);
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
        shelf.leave();
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
        decided.clear();
        shelf.clear();
        held.set(null);
        fresh.set(0);
        cut.set(queue.cut());
        lines.show(queue.rows());
        QueueRow before = chosen.get();
        QueueRow now = before == null ? null : lines.find(before.id()).orElse(null);
        chosen.set(null);
        choose(now != null || queue.rows().isEmpty() ? now : queue.rows().getFirst());
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
        if (row != null && row.equals(chosen.get())) {
            return;
        }
        chosen.set(row);
        if (held.get() != null && !held.get().row().equals(row)) {
            held.set(null);
        }
        shelf.show(row, lines);
    }

    void next() {
        lines.beside(chosen.get(), 1).ifPresent(this::choose);
    }

    void previous() {
        lines.beside(chosen.get(), -1).ifPresent(this::choose);
    }

    /// Takes the row away at once and does the work behind it; a failure brings the row back.
    void decide(QueueRow row, Callable<Done<UUID>> work, String said) {
        take(row);
        boolean[] done = {false};
        background
                .run(work)
                .onSuccess(
                        made -> {
                            done[0] = true;
                            source.did().accept(made.workId(), said);
                        })
                .on(ChangedSinceException.class, changed -> hold(row, changed))
                .on(FairleadException.class, failure -> say.accept(texts.of(failure)))
                .then(
                        () -> {
                            if (!done[0]) {
                                bringBack(row);
                            }
                        })
                .start();
    }

    private void hold(QueueRow row, ChangedSinceException changed) {
        bringBack(row);
        choose(row);
        held.set(new Held(row, changed.changes()));
        say.accept(texts.of(changed));
    }

    /// Agrees to many at once; those that cannot be stay, each with its reason.
    void approveAll(List<QueueRow> rows, Consumer<BulkOutcome> report) {
        background
                .run(() -> new BulkApproval(source.writer(), texts).run(rows))
                .onSuccess(
                        outcome -> {
                            rows.stream()
                                    .filter(row -> !outcome.refused().containsKey(row))
                                    .forEach(this::take);
                            if (outcome.done() > 0) {
                                source.didBatch()
                                        .accept(
                                                outcome.batch(),
                                                texts.get("today.bulk.done", outcome.done()));
                            }
                            report.accept(outcome);
                        })
                .start();
    }

    /// What was changed about a row without deciding it.
    void change(QueueRow row, Callable<Done<UUID>> work, String said) {
        background
                .run(work)
                .onSuccess(
                        made -> {
                            source.did().accept(made.workId(), said);
                            load();
                        })
                .on(FairleadException.class, failure -> say.accept(texts.of(failure)))
                .start();
    }

    private void take(QueueRow row) {
        QueueRow next = lines.beside(row, 1).or(() -> lines.beside(row, -1)).orElse(null);
        boolean wasChosen = row.equals(chosen.get());
        decided.put(row.id(), row);
        lines.remove(row);
        if (wasChosen) {
            choose(next);
        }
    }

    private void bringBack(QueueRow row) {
        decided.remove(row.id());
        shelf.drop(row);
        lines.putBack(row);
        if (chosen.get() == null) {
            choose(row);
        }
    }

    private static boolean concerns(Committed work) {
        return work.rows().stream().anyMatch(row -> SOURCES.contains(row.table()));
    }

    private void heard(Committed work) {
        if (work.kind().equals("undo")) {
            List<QueueRow> back =
                    work.rows().stream()
                            .map(row -> decided.get(row.id()))
                            .filter(row -> row != null)
                            .distinct()
                            .toList();
            back.forEach(this::bringBack);
            back.stream().findFirst().ifPresent(this::choose);
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
        Set<UUID> known = lines.ids();
        Set<UUID> there = new HashSet<>();
        now.rows().forEach(row -> there.add(row.id()));
        fresh.set(
                (int)
                        there.stream()
                                .filter(id -> !known.contains(id) && !decided.containsKey(id))
                                .count());
        lines.rows().stream()
                .filter(row -> !there.contains(row.id()) && !row.equals(chosen.get()))
                .forEach(lines::remove);
    }

    /// The statuses as the company calls them.
    Stages stages() {
        return new Stages(texts, statuses);
    }

    TodayWriter writer() {
        return source.writer();
    }

    TodayReader reader() {
        return reader;
    }

    ObservableList<QueueLine> lines() {
        return lines.all();
    }

    List<QueueRow> rows() {
        return lines.rows();
    }

    QueueRow after(QueueRow row) {
        return lines.beside(row, 1).orElse(null);
    }

    /// Null where there is nothing to do.
    ReadOnlyObjectProperty<QueueRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The chosen row closely; null while it is read.
    ReadOnlyObjectProperty<QueueCard> cardProperty() {
        return shelf.cardProperty();
    }

    /// What was refused last because the record had changed; null where nothing was.
    ReadOnlyObjectProperty<Held> heldProperty() {
        return held.getReadOnlyProperty();
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
