package fairlead.ui.firstrun;

import fairlead.team.Invitation;

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

    /// Comes in by an invitation: `own` takes the place of a password that was made for one use.
    void accept(
            Invitation invitation,
            Passwords passwords,
            DoubleConsumer progress,
            BooleanSupplier cancelled);

    /// The password that somebody was told, and the one they chose.
    record Passwords(String told, String own) {
        @Override
        public String toString() {
            return "Passwords";
        }
    }

    /// Closes the open workspace and deletes what it had on this computer.
    void remove();
}
