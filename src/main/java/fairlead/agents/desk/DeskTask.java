package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Asking;
import fairlead.autonomy.run.Proposed;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A task from what was read, what is made of it, and how a model would be asked.
record DeskTask(JsonNode input, Supplier<List<Proposed>> thinking, Supplier<Optional<Asking>> model)
        implements AgentTask {

    /// What rules decide of a lead, and a model may put in other words.
    static DeskTask worded(WordingAsking asking, Supplier<List<Proposed>> thinking) {
        return new DeskTask(
                Inputs.of(asking.state(), asking.asOf()).node(),
                thinking,
                () -> Optional.of(asking));
    }

    @Override
    public List<Proposed> propose() {
        return thinking.get();
    }

    @Override
    public Optional<Asking> asking() {
        return model.get();
    }
}
