package fairlead.ui.activity;

import fairlead.history.Keyset;
import fairlead.history.ReversalService;
import fairlead.history.WorkRow;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Changes;
import fairlead.storage.UndoReport;
import fairlead.team.Person;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What was done in this workspace, newest first, page by page; of the chosen work what it changed,
/// what taking it back would do, and what taking it back did.
public final class ActivityViewModel {
    private static final int PAGE = 100;

    private final Source source;
    private final ActivityReader reader;
    private final ActivityWords words;
    private final Texts texts;
    private final Background background;
    private final Consumer<String> say;
    private final ObservableList<WorkRow> works = FXCollections.observableArrayList();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ActivityFilter> filter =
            new ReadOnlyObjectWrapper<>(ActivityFilter.ALL);
    private final ReadOnlyObjectWrapper<Deed> deed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final Latest reading = new Latest();
    private final Latest looking = new Latest();
    private final Latest undoing = new Latest();
    private Changes.Subscription subscription = () -> {};

    /// What the screen writes through and hears of, and in whose name.
    public record Source(ReversalService reversals, Changes changes, Actor me) {}

    /// What an undo left as it was, for which work, and what the leads in it are called.
    record Outcome(UUID work, UndoReport report, Map<UUID, String> leads) {}

    public ActivityViewModel(
            Source source,
            ActivityReader reader,
            ActivityWords words,
            Texts texts,
            Background background,
            Consumer<String> say) {
        this.source = source;
        this.reader = reader;
        this.words = words;
        this.texts = texts;
        this.background = background;
        this.say = say;
    }

    /// Shows the works about what a text finds, or all of them where it is empty.
    public void show(String record) {
        Consumer<Object> reload = background.latest(change -> refresh());
        subscription.close();
        subscription = source.changes().listen(reload::accept);
        background.run(reader::company).onSuccess(company -> known(company, record)).start();
    }

    private void known(ActivityReader.Company company, String record) {
        words.know(company);
        people.setAll(company.people());
        filter.set(record.isEmpty() ? filter.get() : ActivityFilter.ALL.withRecord(record));
        load();
    }

    public void hide() {
        subscription.close();
        subscription = () -> {};
        reading.cancel();
        looking.cancel();
    }

    void narrow(ActivityFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            load();
        }
    }

    void older() {
        if (!more.get() || loading.get()) {
            return;
        }
        WorkRow last = works.getLast();
        read(Keyset.start(true).after(last.at(), last.id()), PAGE, works::addAll);
    }

    /// Looks at a work closely; null looks away.
    void choose(WorkRow work) {
        if (work == null) {
            looking.cancel();
            deed.set(null);
            return;
        }
        if (deed.get() != null && deed.get().work().equals(work)) {
            return;
        }
        background.run(() -> reader.closely(work)).in(looking).onSuccess(deed::set).start();
    }

    void undo(WorkRow work) {
        if (work.stands()) {
            reverse(work, goOn -> source.reversals().undo(source.me(), work, goOn), "undone");
        }
    }

    void redo(WorkRow work) {
        if (!work.stands()) {
            reverse(work, goOn -> source.reversals().redo(source.me(), work, goOn), "redone");
        }
    }

    /// Stops taking a batch back; what was taken back so far stays so.
    void stop() {
        undoing.cancel();
        say.accept(texts.get("activity.stopped"));
    }

    /// Takes back or does again, asking now and then whether to go on.
    private interface Reversal {
        UndoReport run(BooleanSupplier goOn);
    }

    private void reverse(WorkRow work, Reversal reversal, String said) {
        outcome.set(null);
        background
                .runLong(
                        ticket -> {
                            UndoReport report = reversal.run(() -> !ticket.cancelled());
                            return new Outcome(work.id(), report, reader.names(report));
                        })
                .busy(working)
                .in(undoing)
                .onSuccess(
                        done -> {
                            outcome.set(done);
                            say.accept(words(said, done.report()));
                        })
                .start();
    }

    private String words(String said, UndoReport report) {
        return report.kept().isEmpty()
                ? texts.get("activity." + said)
                : texts.get("activity." + said + ".kept", report.kept().size());
    }

    private void load() {
        read(
                Keyset.start(true),
                PAGE,
                page -> {
                    works.setAll(page);
                    choose(page.isEmpty() ? null : page.getFirst());
                });
    }

    /// Reads again as much as is shown.
    private void refresh() {
        read(Keyset.start(true), Math.max(PAGE, works.size()), this::replace);
    }

    private void replace(List<WorkRow> now) {
        if (!works.equals(now)) {
            UUID chosen = deed.get() == null ? null : deed.get().work().id();
            works.setAll(now);
            now.stream()
                    .filter(work -> work.id().equals(chosen))
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    private void read(Keyset from, int limit, Consumer<List<WorkRow>> show) {
        ActivityFilter wanted = filter.get();
        background
                .run(() -> reader.page(wanted, from, limit))
                .in(reading)
                .busy(loading)
                .onSuccess(
                        page -> {
                            more.set(page.size() == limit);
                            show.accept(page);
                        })
                .start();
    }

    ObservableList<WorkRow> works() {
        return works;
    }

    /// Everybody who may have done something.
    ObservableList<Person> people() {
        return people;
    }

    /// Whether there are older ones.
    ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whether something is being taken back or done again.
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ActivityFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Null where no work is chosen.
    ReadOnlyObjectProperty<Deed> deedProperty() {
        return deed.getReadOnlyProperty();
    }

    /// What the last undo left; null before the first.
    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
