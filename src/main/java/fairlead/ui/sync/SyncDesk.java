package fairlead.ui.sync;

import fairlead.sync.DataCheck;
import fairlead.sync.Handover;
import fairlead.sync.SyncState;
import fairlead.sync.review.Travel;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// How this laptop and its team stand to each other, and what a person can do about it. Everything
/// but the listening may take a moment and is called on a worker.
public interface SyncDesk {
    SyncState state();

    /// Hears each new state, on whatever thread it comes about, until the result is run.
    Runnable listen(Consumer<SyncState> listener);

    void syncNow();

    /// Leaves the server, or goes back to it; remembered for the next start.
    void workOffline(boolean wanted);

    /// Whom the server knows here.
    String user();

    /// Whether the system has a keychain that could keep the password.
    boolean canKeepPassword();

    void login(String password, boolean keep);

    /// Takes the server that was refused as another one for the right one, after a backup.
    void believe();

    /// What lies on this computer, and how large it is.
    Travel travel();

    /// Whether only what concerns whoever works here lies on this computer, and not everything they
    /// may see.
    boolean isNarrow();

    /// Keeps one or the other here from now on; what is not sent yet stays in any case.
    void narrow(boolean wanted);

    /// Whether what lies here can be read with a key from the system's keychain only.
    boolean isEncrypted();

    /// The file in which unsent work was sealed for a manager, where the server takes nothing from
    /// here any more.
    Optional<Path> sealed();

    /// Whether whoever works here leads the team, and so may take in what others sealed.
    boolean isManager();

    /// Looks into sealed work and takes nothing in.
    Handover.Sealed open(Path file);

    /// Takes sealed work in; it waits for a decision then.
    Handover.Adopted adopt(Handover.Sealed work);

    /// What the last comparison with the server found.
    Optional<DataCheck.Found> lastCheck();

    /// Compares everything here with the server and repairs what differs; `progress` takes 0 to 1.
    DataCheck.Found check(DoubleConsumer progress);
}
