package fairlead.ui.leads;

import fairlead.lead.LeadQuery;
import fairlead.lead.ViewPlace;
import fairlead.lead.view.SavedViewRow;
import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.storage.Actor;
import fairlead.ui.shell.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The saved views of the list, and which of them is shown.
public final class SavedViewsViewModel {
    private final SavedViewStore store;
    private final SavedViewService service;
    private final Actor me;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<SavedViewRow>> views =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SavedViewRow>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public SavedViewsViewModel(
            SavedViewStore store, SavedViewService service, Actor me, Background background) {
        this.store = store;
        this.service = service;
        this.me = me;
        this.background = background;
    }

    public void load() {
        background.run(() -> store.of(me.id(), ViewPlace.LIST)).onSuccess(this::loaded).start();
    }

    private void loaded(List<SavedViewRow> found) {
        views.set(found);
        current.set(
                current.get().flatMap(was -> found.stream().filter(v -> same(v, was)).findFirst()));
    }

    private static boolean same(SavedViewRow one, SavedViewRow other) {
        return one.id().equals(other.id());
    }

    public void choose(SavedViewRow view) {
        current.set(Optional.of(view));
    }

    public void saveAs(String name, LeadQuery query) {
        background
                .run(() -> service.save(me, name, ViewPlace.LIST, query).result())
                .onSuccess(
                        id -> {
                            choose(new SavedViewRow(id, name, query, true));
                            load();
                        })
                .start();
    }

    /// Gives the view that is shown what is on the screen now.
    public void save(LeadQuery query) {
        current.get()
                .ifPresent(view -> write(() -> service.redefine(me, view.id(), query).result()));
    }

    public void delete() {
        current.get().ifPresent(view -> write(() -> service.delete(me, view.id()).result()));
    }

    private void write(Callable<UUID> writing) {
        background.run(writing).onSuccess(id -> load()).start();
    }

    /// Whether the view that is shown was changed since it was saved.
    public boolean isChanged(LeadQuery shown) {
        return current.get().filter(view -> !view.query().equals(shown)).isPresent();
    }

    public ReadOnlyObjectProperty<List<SavedViewRow>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<SavedViewRow>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
