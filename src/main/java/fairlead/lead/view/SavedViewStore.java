package fairlead.lead.view;

import fairlead.lead.SavedView;
import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;
import fairlead.storage.Database;
import fairlead.storage.Work;

import java.util.List;
import java.util.UUID;

/// Reads the views that a person has saved or that the team shares.
public final class SavedViewStore {

    private static final String SEEN =
            "from SavedView v where v.deletedAt is null"
                    + " and (v.ownerId = :person or v.visibility <> :hidden)";

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
                                        SEEN + " and v.place = :place order by lower(v.name), v.id",
                                        SavedView.class)
                                .setParameter("place", place)
                                .setParameter("person", person)
                                .setParameter("hidden", Visibility.PRIVATE)
                                .getResultList()
                                .stream()
                                .map(view -> row(view, person))
                                .toList());
    }

    /// Those that stand in the rail, of every place, in the order in which they were put there.
    public List<SavedViewRow> pinned(UUID person) {
        return database.read(
                session ->
                        session
                                .createSelectionQuery(
                                        SEEN
                                                + " and v.pinned = true"
                                                + " order by v.position, lower(v.name)",
                                        SavedView.class)
                                .setParameter("person", person)
                                .setParameter("hidden", Visibility.PRIVATE)
                                .getResultList()
                                .stream()
                                .map(view -> row(view, person))
                                .toList());
    }

    int lastPosition(Work work) {
        return work.session()
                .createSelectionQuery(
                        "select coalesce(max(v.position), 0) from SavedView v", Integer.class)
                .getSingleResult();
    }

    List<SavedView> defaults(Work work, UUID owner, ViewPlace place) {
        return work.session()
                .createSelectionQuery(
                        "from SavedView v where v.ownerId = :owner and v.place = :place"
                                + " and v.isDefault = true",
                        SavedView.class)
                .setParameter("owner", owner)
                .setParameter("place", place)
                .getResultList();
    }

    private static SavedViewRow row(SavedView view, UUID person) {
        boolean mine = person.equals(view.ownerId());
        return new SavedViewRow(
                view.id(),
                view.name(),
                view.place(),
                new SavedViewRow.Standing(
                        mine, view.visibility(), view.isPinned(), mine && view.isDefault()),
                ViewDefinition.content(view.definition()),
                view.version());
    }
}
