package fairlead.ui.filter;

import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;
import fairlead.lead.view.SavedViewRow;
import fairlead.lead.view.ViewContent;
import fairlead.lead.view.ViewEdit;
import fairlead.settings.Texts;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;
import fairlead.ui.shell.UndoStack;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The saved views of one place: which there are, which is open, and whether what is shown was
/// changed since.
///
/// The screen hands in what it shows and how it opens a content ([#follow]), and says when it comes
/// and goes ([#show], [#hide]). What the team shares is written over only after [#confirm].
public final class ViewsViewModel {
    private final ViewPlace place;
    private final ViewKeeper keeper;
    private final Background background;
    private final UndoStack undo;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<SavedViewRow>> views =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SavedViewRow>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Overwrite>> question =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final Latest loading = new Latest();
    private ViewContent shown = ViewContent.usual();
    private Consumer<ViewContent> opener = content -> {};
    private boolean opened;
    private Optional<Changes.Subscription> listening = Optional.empty();

    /// A view of the team that is about to be written over; `stale` where somebody else has just
    /// done so.
    public record Overwrite(SavedViewRow view, ViewContent now, boolean stale) {}

    public ViewsViewModel(
            ViewPlace place,
            ViewKeeper keeper,
            Background background,
            UndoStack undo,
            Texts texts) {
        this.place = place;
        this.keeper = keeper;
        this.background = background;
        this.undo = undo;
        this.texts = texts;
    }

    /// Says what the screen shows and how it opens something else.
    public void follow(ObservableValue<ViewContent> content, Consumer<ViewContent> open) {
        opener = open;
        content.subscribe(this::shows);
    }

    /// Reads the views and follows what others do to them. Opens the one that was asked for, or the
    /// first time the one that opens first, provided `free` says that nothing else was asked for.
    public void show(Optional<UUID> wanted, boolean free) {
        hide();
        Consumer<Committed> reload = background.latest(done -> load(view -> false));
        listening =
                Optional.of(
                        keeper.changes()
                                .listen(
                                        done -> {
                                            if (done.touches("saved_views")) {
                                                reload.accept(done);
                                            }
                                        }));
        boolean first = free && !opened && wanted.isEmpty();
        opened = true;
        load(view -> wanted.map(view.id()::equals).orElse(first && view.standing().opensFirst()));
    }

    public void hide() {
        listening.ifPresent(Changes.Subscription::close);
        listening = Optional.empty();
    }

    private void load(Predicate<SavedViewRow> open) {
        background
                .run(() -> keeper.store().of(keeper.me().id(), place))
                .in(loading)
                .onSuccess(
                        found -> {
                            views.set(found);
                            find(current.get().map(SavedViewRow::id)).ifPresent(this::stays);
                            current.set(find(current.get().map(SavedViewRow::id)));
                            shows(shown);
                            found.stream().filter(open).findFirst().ifPresent(this::choose);
                        })
                .start();
    }

    /// What somebody else made of the open view is opened too, unless this person changed it.
    private void stays(SavedViewRow now) {
        boolean theirs = current.get().filter(was -> was.content().equals(shown)).isPresent();
        current.set(Optional.of(now));
        if (theirs && !now.content().equals(shown)) {
            opener.accept(now.content());
        }
    }

    private Optional<SavedViewRow> find(Optional<UUID> id) {
        return views.get().stream()
                .filter(view -> id.filter(view.id()::equals).isPresent())
                .findFirst();
    }

    private void shows(ViewContent content) {
        shown = content;
        changed.set(current.get().filter(view -> !view.content().equals(content)).isPresent());
    }

    public void choose(SavedViewRow view) {
        current.set(Optional.of(view));
        opener.accept(view.content());
        shows(shown);
    }

    /// Leaves the view and shows every lead in the usual way.
    public void leave() {
        current.set(Optional.empty());
        opener.accept(ViewContent.usual());
        shows(shown);
    }

    /// Puts back what was saved.
    public void reset() {
        current.get().ifPresent(this::choose);
    }

    public void saveAs(String name) {
        ViewContent content = shown;
        background
                .run(() -> keeper.service().save(keeper.me(), name, place, content))
                .onSuccess(
                        done -> {
                            undo.did(done.workId(), texts.get("views.done.saved", name));
                            load(view -> view.id().equals(done.result()));
                        })
                .start();
    }

    /// Gives the open view what is shown; a view of the team asks first ([#questionProperty]).
    public void save() {
        current.get()
                .ifPresent(
                        view -> {
                            if (view.isShared()) {
                                question.set(Optional.of(new Overwrite(view, shown, false)));
                            } else {
                                overwrite(view, shown);
                            }
                        });
    }

    public void confirm() {
        Optional<Overwrite> asked = question.get();
        question.set(Optional.empty());
        asked.ifPresent(write -> overwrite(write.view(), write.now()));
    }

    public void cancel() {
        question.set(Optional.empty());
    }

    private void overwrite(SavedViewRow view, ViewContent content) {
        background
                .run(
                        () ->
                                keeper.service()
                                        .redefine(keeper.me(), view.id(), view.version(), content))
                .on(StaleDataException.class, stale -> askAgain(view, content))
                .onSuccess(done -> changed(done, "views.done.changed", view.name()))
                .start();
    }

    private void askAgain(SavedViewRow view, ViewContent content) {
        background
                .run(() -> keeper.store().of(keeper.me().id(), place))
                .in(loading)
                .onSuccess(
                        found -> {
                            views.set(found);
                            find(Optional.of(view.id()))
                                    .ifPresent(
                                            now -> {
                                                current.set(Optional.of(now));
                                                shows(shown);
                                                question.set(
                                                        Optional.of(
                                                                new Overwrite(now, content, true)));
                                            });
                        })
                .start();
    }

    public void rename(String name) {
        edit(ViewEdit.name(name));
    }

    public void share(Visibility visibility) {
        edit(ViewEdit.visibility(visibility));
    }

    public void pin(boolean pinned) {
        edit(ViewEdit.pinned(pinned));
    }

    public void openFirst(boolean first) {
        edit(ViewEdit.opensFirst(first));
    }

    private void edit(ViewEdit edit) {
        write(
                "views.done.changed",
                view -> () -> keeper.service().edit(keeper.me(), view.id(), edit));
    }

    public void delete() {
        write("views.done.deleted", view -> () -> keeper.service().delete(keeper.me(), view.id()));
    }

    private interface Writing {
        Callable<Done<UUID>> of(SavedViewRow view);
    }

    private void write(String textKey, Writing writing) {
        current.get()
                .ifPresent(
                        view ->
                                background
                                        .run(writing.of(view))
                                        .onSuccess(done -> changed(done, textKey, view.name()))
                                        .start());
    }

    private void changed(Done<UUID> done, String textKey, String name) {
        undo.did(done.workId(), texts.get(textKey, name));
        load(view -> false);
    }

    public ReadOnlyObjectProperty<List<SavedViewRow>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<SavedViewRow>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Whether what is shown is no longer what the open view says.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Overwrite>> questionProperty() {
        return question.getReadOnlyProperty();
    }
}
