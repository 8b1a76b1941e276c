package fairlead.ui.settings;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Whether what lies on this computer is encrypted, and the way in and out of that. Turning it on
/// or off closes the workspace, changes its files, and opens it again. Everything is slow and is
/// called on a worker.
public interface Strongroom {

    /// How things stand. A team's copy is encrypted from its beginning where it can be, and stays
    /// so.
    record State(boolean encrypted, boolean byPassphrase, boolean keychain, boolean team) {}

    State state();

    /// With a key in the system's keychain. A backup is made first.
    void lock(DoubleConsumer progress, BooleanSupplier cancelled);

    /// With a key under a passphrase. A backup is made first.
    void lock(char[] passphrase, DoubleConsumer progress, BooleanSupplier cancelled);

    void unlock(DoubleConsumer progress, BooleanSupplier cancelled);
}
