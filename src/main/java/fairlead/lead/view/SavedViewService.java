package fairlead.lead.view;

import fairlead.lead.LeadQuery;
import fairlead.lead.SavedView;
import fairlead.lead.ViewPlace;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.WorkOrder;

import java.util.UUID;

/// Keeps ways to look at the leads under a name; each change can be undone.
public final class SavedViewService {

    private final Database database;

    public SavedViewService(Database database) {
        this.database = database;
    }

    /// A new private view.
    public Done<UUID> save(Actor person, String name, ViewPlace place, LeadQuery query) {
        return database.write(
                WorkOrder.by(person, "view.save"),
                work -> {
                    SavedView view =
                            new SavedView(
                                    person.id(),
                                    name.strip(),
                                    place,
                                    ViewDefinition.of(query),
                                    work.now());
                    work.add(view);
                    work.summarise("view", view.name());
                    return view.id();
                });
    }

    /// Gives a view what is shown now.
    public Done<UUID> redefine(Actor person, UUID id, LeadQuery query) {
        return database.write(
                WorkOrder.by(person, "view.change"),
                work -> {
                    SavedView view = work.get(SavedView.class, id);
                    view.define(ViewDefinition.of(query));
                    work.summarise("view", view.name());
                    return id;
                });
    }

    public Done<UUID> delete(Actor person, UUID id) {
        return database.write(
                WorkOrder.by(person, "view.delete"),
                work -> {
                    SavedView view = work.get(SavedView.class, id);
                    view.delete(work.now());
                    work.summarise("view", view.name());
                    return id;
                });
    }
}
