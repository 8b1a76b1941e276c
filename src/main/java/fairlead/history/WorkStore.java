package fairlead.history;

import fairlead.storage.Database;

import java.util.List;
import java.util.Map;

/// Reads the works themselves, newest first.
public final class WorkStore {

    private static final String ROWS =
            "select w.id, w.kind, w.actorType, w.actorId, w.source, w.batchId, w.undoes,"
                    + " (select max(u.id) from WorkRecord u where u.undoes = w.id), w.summary, w.at"
                    + " from WorkRecord w where 1 = 1";

    private final Database database;

    public WorkStore(Database database) {
        this.database = database;
    }

    /// The next `limit` works from a place on.
    public List<WorkRow> page(Keyset from, int limit) {
        return database.read(
                session -> {
                    var query =
                            session.createSelectionQuery(
                                    ROWS
                                            + from.beyond("w.at", "w.id")
                                            + " order by w.at desc, w.id desc",
                                    WorkRow.class);
                    Map<String, Object> values = from.values();
                    values.forEach(query::setParameter);
                    return query.setMaxResults(limit).getResultList();
                });
    }
}
