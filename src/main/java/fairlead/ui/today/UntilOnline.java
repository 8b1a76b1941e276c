package fairlead.ui.today;

import java.util.UUID;

/// Keeps what waits on this computer until it is online again.
public interface UntilOnline {
    /// Where there is no server to be away from.
    UntilOnline NEVER =
            new UntilOnline() {
                @Override
                public boolean isOffline() {
                    return false;
                }

                @Override
                public void keep(UUID action) {
                    // Nobody is asked to.
                }
            };

    boolean isOffline();

    /// It comes back into the queue with the connection.
    void keep(UUID action);
}
