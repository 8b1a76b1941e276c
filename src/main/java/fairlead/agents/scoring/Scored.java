package fairlead.agents.scoring;

import fairlead.autonomy.proposal.Reason;

import java.util.List;

/// How likely a case is won, and why: base, reasons and rest add up to the logit.
public record Scored(double p, double logit, double base, List<Reason> reasons, double rest) {

    public Scored {
        reasons = List.copyOf(reasons);
    }
}
