package fairlead.lead.company;

import fairlead.lead.LostReason;
import fairlead.lead.StatusSetting;

import java.util.List;

/// How the company names its statuses, for which reasons it loses leads, and whether a win needs
/// evidence; the reasons are all there ever were, in order.
public record CompanyRules(
        List<StatusSetting> statuses, List<LostReason> reasons, boolean asksForEvidence) {

    public static final CompanyRules NONE = new CompanyRules(List.of(), List.of(), false);

    public CompanyRules {
        statuses = List.copyOf(statuses);
        reasons = List.copyOf(reasons);
    }

    /// Those that are offered.
    public List<LostReason> offered() {
        return reasons.stream().filter(LostReason::isActive).toList();
    }
}
