package fairlead.autonomy.run;

import fairlead.action.LeadAction;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.UUID;

/// Does what an approved action proposes, within the work that approves it: the same for people and
/// for agents.
@FunctionalInterface
public interface Doing {
    void apply(Work work, LeadAction action);

    /// Lets go of what cannot be taken back once it has gone, not before `until`, in a person's
    /// name; says whether it is held.
    default boolean hold(Work work, LeadAction action, Instant until, UUID person) {
        return false;
    }
}
