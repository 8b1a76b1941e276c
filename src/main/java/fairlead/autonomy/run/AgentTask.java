package fairlead.autonomy.run;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/// A piece of work for an agent: what was read, and what it makes of that.
public interface AgentTask {

    /// What was read, for the log: ids and values, each with its provenance.
    JsonNode input();

    /// What the agent proposes; pure, and may be slow.
    List<Proposed> propose();

    /// How the task is put to a language model; empty where only the rules may answer.
    default Optional<Asking> asking() {
        return Optional.empty();
    }
}
