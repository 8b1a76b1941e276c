package fairlead.autonomy.run;

import fairlead.autonomy.AgentType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One of the agents as it works on a lead: it reads what was known at a moment, of this lead and
/// no other, and proposes; it changes nothing.
public interface Agent {

    AgentType type();

    /// Says by which rules or model; every change of those changes it.
    String version();

    /// Reads a lead as of a moment; empty where there is nothing for this agent to look at.
    Optional<AgentTask> prepare(UUID lead, Instant asOf);
}
