package fairlead.autonomy.run;

import fairlead.action.LeadAction;
import fairlead.storage.Work;

/// Does what an approved action proposes, within the work that approves it: the same for people and
/// for agents.
@FunctionalInterface
public interface Doing {
    void apply(Work work, LeadAction action);
}
