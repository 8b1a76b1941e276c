package fairlead.autonomy.proposal;

import fairlead.action.ActionType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What to do next for a lead, until when, and on what records that rests. `rule` names the rule.
public record NextAction(
        UUID lead, ActionType type, String rule, Instant due, double confidence, List<Evidence> why)
        implements Proposal {

    public NextAction {
        why = List.copyOf(why);
    }
}
