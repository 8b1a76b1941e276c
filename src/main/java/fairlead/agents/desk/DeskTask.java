package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Proposed;

import java.util.List;
import java.util.function.Supplier;

/// A task from what was read and what is made of it.
record DeskTask(JsonNode input, Supplier<List<Proposed>> thinking) implements AgentTask {

    @Override
    public List<Proposed> propose() {
        return thinking.get();
    }
}
