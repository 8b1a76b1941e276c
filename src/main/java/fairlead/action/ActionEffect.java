package fairlead.action;

import fairlead.storage.Work;

/// What a proposal of one kind does once it may: the same whether a person approved it or an agent
/// was allowed to go ahead. It runs within the work of the decision, so that both stand or neither.
public interface ActionEffect {

    Suggestion.Kind kind();

    /// Does it, and tells what is left to do.
    Left apply(Work work, LeadAction action);

    /// What is left of an action once its effect was had.
    enum Left {
        NOTHING,
        A_TASK
    }
}
