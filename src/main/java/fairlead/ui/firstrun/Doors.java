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

    void join(TeamLogin login);

    /// Closes the open workspace and deletes what it had on this computer.
    void remove();
}
