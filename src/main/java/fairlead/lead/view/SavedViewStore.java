package fairlead.lead.view;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.lead.SavedView;
import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;
import fairlead.storage.Database;
import fairlead.storage.Work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Reads the views that a person has saved or that the team shares.
public final class SavedViewStore {

    private static final String SEEN =
            "select v.id, v.name, v.place, v.visibility, v.pinned, v.is_default, v.definition,"
                    + " v.row_version, v.owner_id from saved_views v where v.deleted_at is null"
                    + " and (v.owner_id = :person or v.visibility <> 'private')";

    private final Database database;

    public SavedViewStore(Database database) {
        this.database = database;
    }

    /// By their place and name.
    public List<SavedViewRow> of(UUID person, ViewPlace place) {
        return read(
                SEEN + " and v.place = :place order by lower(v.name), v.id",
                Map.of("person", person, "place", place.label()),
                person);
    }

    /// Those that stand in the rail, of every place, in the order in which they were put there.
    public List<SavedViewRow> pinned(UUID person) {
        return read(
                SEEN + " and v.pinned = true order by v.position, lower(v.name)",
                Map.of("person", person),
                person);
    }

    private List<SavedViewRow> read(String sql, Map<String, Object> parameters, UUID person) {
        return database.ask(
                reading ->
                        reading.rows(sql, parameters).stream()
                                .map(cells -> row(cells, person))
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

    private static SavedViewRow row(Object[] cells, UUID person) {
        boolean mine = person.equals(cells[8]);
        return new SavedViewRow(
                (UUID) cells[0],
                (String) cells[1],
                ViewPlace.valueOf(upper(cells[2])),
                new SavedViewRow.Standing(
                        mine,
                        Visibility.valueOf(upper(cells[3])),
                        (Boolean) cells[4],
                        mine && (Boolean) cells[5]),
                ViewDefinition.content((JsonNode) cells[6]),
                (Long) cells[7]);
    }

    private static String upper(Object label) {
        return ((String) label).toUpperCase(Locale.ROOT);
    }
}
