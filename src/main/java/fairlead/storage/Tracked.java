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
}
