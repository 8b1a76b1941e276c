package fairlead.lead.view;

import fairlead.lead.SavedView;
import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;
import fairlead.storage.Database;

import java.util.List;
import java.util.UUID;

/// Reads the views that a person has saved or that the team shares.
public final class SavedViewStore {

    private final Database database;

    public SavedViewStore(Database database) {
        this.database = database;
    }

    /// By their place and name.
    public List<SavedViewRow> of(UUID person, ViewPlace place) {
        return database.read(
                session ->
                        session
                                .createSelectionQuery(
                                        "from SavedView v where v.place = :place"
                                                + " and v.deletedAt is null"
                                                + " and (v.ownerId = :person"
                                                + " or v.visibility <> :hidden)"
                                                + " order by v.position, lower(v.name)",
                                        SavedView.class)
                                .setParameter("place", place)
                                .setParameter("person", person)
                                .setParameter("hidden", Visibility.PRIVATE)
                                .getResultList()
                                .stream()
                                .map(view -> row(view, person))
                                .toList());
    }

    private static SavedViewRow row(SavedView view, UUID person) {
        return new SavedViewRow(
                view.id(),
                view.name(),
                ViewDefinition.query(view.definition()),
                person.equals(view.ownerId()));
    }
}
