package fairlead.autonomy.run;

import fairlead.autonomy.AgentType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An agent that looks at many leads at once and writes only what agents alone write; one row of
/// the log stands for the whole pass.
public interface Sweep {

    AgentType type();

    String version();

    /// Reads all that is open as of a moment, or a single lead; empty where there is nothing.
    Optional<SweepTask> prepare(Optional<UUID> lead, Instant asOf);
}
