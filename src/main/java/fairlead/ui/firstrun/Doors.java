package fairlead.ui.firstrun;

import fairlead.sync.Survey;
import fairlead.team.Invitation;

import java.util.Optional;
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

    /// What a copy of the team's data would hold; empty where there is one already.
    Optional<Survey> survey(TeamLogin login);

    /// Comes to a team's server; the first time this makes a copy of it on this laptop, `narrow`
    /// where only what concerns whoever comes is to lie here. `progress` takes 0 to 1, from any
    /// thread; `cancelled` is asked on the way.
    void join(TeamLogin login, boolean narrow, DoubleConsumer progress, BooleanSupplier cancelled);

    /// Comes in by an invitation: `own` takes the place of a password that was made for one use.
    /// Returns how the server is joined from now on.
    TeamLogin accept(Invitation invitation, Passwords passwords);

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
