package fairlead.storage;

import java.util.UUID;

/// A row whose every change a [Work] records: who, when, from where, and what stood there before.
public interface Tracked {

    /// The row's key, set by us and ordered by time.
    UUID id();

    /// The lead whose story this row belongs to, or null where it belongs to none.
    UUID leadId();

    /// Takes the row's insertion back. Rows that others may already rely on answer with a mark
    /// (deleted, superseded) in place of a removal.
    default void takeBack(Work work) {
        work.remove(this);
    }

    /// Called when an undo has brought the row back to what it was: rows under a rule that the
    /// database holds across rows keep it here, and write themselves before the next one.
    default void cameBack(Work work) {}

    /// Whether a column only follows what else happens to the row: an undo leaves it where it has
    /// moved on, and does not speak of it.
    default boolean follows(String column) {
        return false;
    }

    /// Whether the row tells what happened, so that no undo changes it or speaks of it.
    default boolean isAccount() {
        return false;
    }
}
