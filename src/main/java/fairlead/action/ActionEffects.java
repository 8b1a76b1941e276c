package fairlead.action;

import fairlead.storage.Work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One effect for each kind of proposal; kinds without one leave a task to a person.
public final class ActionEffects {
    public static final ActionEffects NONE = new ActionEffects(List.of());

    private final Map<Suggestion.Kind, ActionEffect> effects = new EnumMap<>(Suggestion.Kind.class);

    public ActionEffects(List<ActionEffect> all) {
        all.forEach(effect -> effects.put(effect.kind(), effect));
    }

    /// Does what the action proposes; where nothing is left to do, the action is complete.
    public void apply(Work work, LeadAction action) {
        Suggestion proposal = action.proposal();
        ActionEffect effect = proposal == null ? null : effects.get(proposal.kind());
        if (effect != null && effect.apply(work, action) == ActionEffect.Left.NOTHING) {
            action.complete(action.outcome(), work.now());
        }
    }
}
