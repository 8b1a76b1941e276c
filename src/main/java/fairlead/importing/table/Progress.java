package fairlead.importing.table;

import java.util.concurrent.CancellationException;

/// Hears from long work how far it is, and says whether it goes on.
@FunctionalInterface
public interface Progress {

    /// Takes no notice and never stops.
    Progress NONE = (part, rows) -> true;

    /// `part` is from 0 to 1, `rows` those done so far; false stops the work.
    boolean goOn(double part, long rows);

    /// For readers that have nothing to keep when they are stopped.
    default void orCancel(double part, long rows) {
        if (!goOn(part, rows)) {
            throw new CancellationException();
        }
    }
}
