package fairlead.autonomy.run;

import fairlead.autonomy.AgentType;

import java.util.function.BooleanSupplier;

/// Decides who does an agent's thinking; slow where a model is asked. Never fails because of a
/// model: the built-in rules answer then.
@FunctionalInterface
public interface Thinker {

    /// Built-in rules, always.
    Thinker BUILT_IN = (agent, task, goOn) -> Thought.builtIn(task.propose());

    Thought think(AgentType agent, AgentTask task, BooleanSupplier goOn);
}
