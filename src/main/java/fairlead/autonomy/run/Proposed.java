package fairlead.autonomy.run;

import fairlead.action.ActionType;
import fairlead.action.Suggestion;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.gate.Checks.Origin;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.proposal.Proposal;

import java.time.Instant;
import java.util.Set;

/// A proposal with all that the gate and a person want to know of it: what autonomy is set for,
/// what exactly would change, in which words it is shown, where it comes from and what speaks
/// against it.
public record Proposed(
        Proposal proposal,
        AutonomyKind kind,
        Suggestion suggestion,
        Shown shown,
        Origin origin,
        Set<Finding> findings) {

    /// How an action is shown that waits for a person.
    public record Shown(ActionType type, String title, String reason, Instant due, int priority) {}

    public Proposed {
        findings = Set.copyOf(findings);
    }
}
