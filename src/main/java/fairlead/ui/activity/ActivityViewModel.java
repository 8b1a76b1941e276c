package fairlead.ui.activity;

import fairlead.history.Keyset;
import fairlead.history.WorkRow;
import fairlead.history.WorkStore;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Changes;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Consumer;

/// What was done in this workspace, newest first, page by page, and the way back of each.
public final class ActivityViewModel {
    private static final int PAGE = 100;

    private final Source source;
    private final Texts texts;
    private final Background background;
    private final Consumer<String> say;
    private final ObservableList<WorkRow> works = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final Latest reading = new Latest();
    private Changes.Subscription subscription;

    /// What the screen reads from and writes to, and in whose name.
    public record Source(WorkStore works, UndoService undo, Changes changes, Actor me) {}

    public ActivityViewModel(
            Source source, Texts texts, Background background, Consumer<String> say) {
        this.source = source;
        this.texts = texts;
        this.background = background;
        this.say = say;
    }

    public void show() {
        Consumer<Object> reload = background.latest(change -> load());
        subscription = source.changes().listen(reload::accept);
        load();
    }

    public void hide() {
        subscription.close();
        reading.cancel();
    }

    public void older() {
        WorkRow last = works.getLast();
        read(Keyset.start(true).after(last.at(), last.id()), works::addAll);
    }

    public void undo(WorkRow work) {
        background
                .run(() -> source.undo().undo(source.me(), work.id()))
                .onSuccess(done -> say.accept(words(done.result())))
                .start();
    }

    private void load() {
        read(Keyset.start(true), works::setAll);
    }

    private void read(Keyset from, Consumer<List<WorkRow>> show) {
        background
                .run(() -> source.works().page(from, PAGE))
                .in(reading)
                .onSuccess(
                        page -> {
                            show.accept(page);
                            more.set(page.size() == PAGE);
                        })
                .start();
    }

    private String words(UndoReport report) {
        return report.kept().isEmpty()
                ? texts.get("activity.undone")
                : texts.get("activity.undone.kept", report.kept().size());
    }

    public ObservableList<WorkRow> works() {
        return works;
    }

    /// Whether there are older ones.
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }
}
