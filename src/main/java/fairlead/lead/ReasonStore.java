package fairlead.lead;

import fairlead.storage.Database;
import fairlead.storage.Work;

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

    /// Every reason, to be changed in this work.
    public List<LostReason> all(Work work) {
        return work.session()
                .createSelectionQuery(
                        "from LostReason r order by r.position, r.id", LostReason.class)
                .getResultList();
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
