package fairlead.lead;

import fairlead.storage.Database;

import java.util.List;

/// The reasons for which leads are lost, in the order in which they are offered.
public final class ReasonStore {

    private final Database database;

    public ReasonStore(Database database) {
        this.database = database;
    }

    /// Those that are offered.
    public List<LostReason> active() {
        return all().stream().filter(LostReason::isActive).toList();
    }

    public List<LostReason> all() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from LostReason r order by r.position, r.id",
                                        LostReason.class)
                                .getResultList());
    }
}
