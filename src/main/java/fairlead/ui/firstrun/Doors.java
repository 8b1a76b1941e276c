package fairlead.ui.firstrun;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// The three ways into Fairlead. Each is slow and is called on a worker; each either ends with an
/// open workspace or throws with a sentence that says what to do, and leaves nothing half made.
public interface Doors {
    /// `progress` takes 0 to 1, from any thread; `cancelled` is asked on the way.
    void openSample(DoubleConsumer progress, BooleanSupplier cancelled);

    /// Whether there is a sample company to try.
    boolean hasSample();

    void openOwn();

    /// Comes to a team's server; the first time this makes a copy of it on this laptop. `progress`
    /// takes 0 to 1, from any thread; `cancelled` is asked on the way.
    void join(TeamLogin login, DoubleConsumer progress, BooleanSupplier cancelled);

    /// Closes the open workspace and deletes what it had on this computer.
    void remove();
}
