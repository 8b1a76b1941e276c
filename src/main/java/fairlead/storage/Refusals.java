package fairlead.storage;

import org.hibernate.LockMode;
import org.hibernate.Session;

import java.util.List;

/// Tells a change for which somebody else was quicker from one that the database does not allow: a
/// row policy makes an update find no row, and says nothing.
final class Refusals {

    private Refusals() {}

    /// Whether one of the rows stands there to be read and not to be changed. The session's
    /// transaction has ended before.
    static boolean explain(Session session, List<RowChange> changes) {
        session.clear();
        session.beginTransaction();
        try {
            return changes.stream()
                    .filter(change -> change.operation() != RowChange.Operation.INSERT)
                    .anyMatch(change -> refused(session, change.row()));
        } finally {
            session.getTransaction().rollback();
        }
    }

    private static boolean refused(Session session, Tracked row) {
        return find(session, row, LockMode.NONE) && !find(session, row, LockMode.PESSIMISTIC_WRITE);
    }

    private static boolean find(Session session, Tracked row, LockMode lock) {
        String entity = row.getClass().getName();
        return !session.createSelectionQuery(
                        "select r from " + entity + " r where r.id = :id", row.getClass())
                .setParameter("id", row.id())
                .setHibernateLockMode(lock)
                .getResultList()
                .isEmpty();
    }
}
