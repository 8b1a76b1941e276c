package fairlead.lead.view;

import fairlead.lead.SavedView;
import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.UUID;
import java.util.function.Consumer;

/// Keeps ways to look at the leads under a name; each change can be undone.
///
/// A private or locked view is changed by its owner alone, a view of the team by everybody who sees
/// it; who sees it, and that it is deleted, is always its owner's decision.
public final class SavedViewService {

    private final Database database;
    private final SavedViewStore views;

    public SavedViewService(Database database, SavedViewStore views) {
        this.database = database;
        this.views = views;
    }

    /// A new private view.
    public Done<UUID> save(Actor person, String name, ViewPlace place, ViewContent content) {
        return database.write(
                WorkOrder.by(person, "view.save"),
                work -> {
                    SavedView view =
                            new SavedView(
                                    person.id(),
                                    required(name),
                                    place,
                                    ViewDefinition.of(content),
                                    work.now());
                    work.add(view);
                    work.summarise("view", view.name());
                    return view.id();
                });
    }

    /// Gives a view what is shown now; a [StaleDataException] where somebody has changed it since
    /// `seen`.
    public Done<UUID> redefine(Actor person, UUID id, long seen, ViewContent content) {
        return change(
                person,
                id,
                (work, view) -> {
                    allow(isOwn(person, view) || view.visibility() == Visibility.TEAM, view);
                    if (view.version() != seen) {
                        throw new StaleDataException(SavedView.class.getSimpleName());
                    }
                    view.define(ViewDefinition.of(content), work.now());
                });
    }

    public Done<UUID> edit(Actor person, UUID id, ViewEdit edit) {
        return change(
                person,
                id,
                (work, view) -> {
                    allow(isOwn(person, view) || view.visibility() == Visibility.TEAM, view);
                    allow(edit.visibility().isEmpty() || isOwn(person, view), view);
                    edit.name().ifPresent(name -> view.rename(required(name)));
                    edit.visibility().ifPresent(view::show);
                    edit.pinned().ifPresent(pinned -> pin(work, view, pinned));
                    edit.opensFirst().ifPresent(first -> openFirst(work, view, first));
                });
    }

    public Done<UUID> delete(Actor person, UUID id) {
        return database.write(
                WorkOrder.by(person, "view.delete"),
                work -> {
                    SavedView view = work.get(SavedView.class, id);
                    allow(isOwn(person, view), view);
                    view.delete(work.now());
                    work.summarise("view", view.name());
                    return id;
                });
    }

    private interface Change {
        void make(Work work, SavedView view);
    }

    private Done<UUID> change(Actor person, UUID id, Change change) {
        return database.write(
                WorkOrder.by(person, "view.change"),
                work -> {
                    SavedView view = work.get(SavedView.class, id);
                    change.make(work, view);
                    work.summarise("view", view.name());
                    return id;
                });
    }

    private void pin(Work work, SavedView view, boolean pinned) {
        if (pinned) {
            view.pin(views.lastPosition(work) + 1);
        } else {
            view.unpin();
        }
    }

    /// One view a person and place opens first.
    private void openFirst(Work work, SavedView view, boolean first) {
        Consumer<SavedView> yield = SavedView::yieldDefault;
        views.defaults(work, view.ownerId(), view.place()).forEach(yield);
        if (first) {
            view.becomeDefault();
        }
    }

    private static boolean isOwn(Actor person, SavedView view) {
        return person.id() != null && person.id().equals(view.ownerId());
    }

    private static void allow(boolean allowed, SavedView view) {
        if (!allowed) {
            throw new FairleadException("views.locked", null, view.name());
        }
    }

    private static String required(String name) {
        if (name == null || name.isBlank()) {
            throw new FairleadException("views.nameRequired", null);
        }
        return name.strip();
    }
}
