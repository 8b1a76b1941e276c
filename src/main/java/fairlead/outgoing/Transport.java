package fairlead.outgoing;

import java.util.Optional;

/// A way out of the house for one kind of thing, in the name of whoever works here.
public interface Transport {

    OutgoingKind kind();

    /// False while nobody has linked an account: nothing is claimed then.
    boolean isLinked();

    /// Sends it under [Outgoing#key]; returns once the other side has taken it. Throws
    /// [NotSentException] only where it is certain that nothing went.
    Sent send(Outgoing item) throws NotSentException;

    /// What went under [Outgoing#key] before, where anything did.
    Optional<Sent> find(Outgoing item);
}
