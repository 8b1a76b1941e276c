package fairlead.agents.status;

import fairlead.autonomy.proposal.Evidence;
import fairlead.autonomy.proposal.StatusChange;
import fairlead.lead.LeadStatus;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Advises where a lead should stand: at most one change, the weightiest first.
public final class StatusAdvisor {
    private static final int LEAST_WON = 5;
    private static final double MOST = 0.9;

    private StatusAdvisor() {}

    public static Optional<StatusChange> advise(StatusSituation lead) {
        if (lead.status().isClosed()) {
            return Optional.empty();
        }
        if (lead.contractSigned() != null) {
            return change(lead, LeadStatus.CLOSED_WON, "contract_signed", lead.contractSigned());
        }
        boolean early =
                lead.status() == LeadStatus.NEW_OPPORTUNITIES || lead.status() == LeadStatus.ACTIVE;
        if (lead.proposalSent() != null && early) {
            return change(lead, LeadStatus.PROPOSAL_SENT, "proposal_sent", lead.proposalSent());
        }
        if (lead.firstAnswer() != null && lead.status() == LeadStatus.NEW_OPPORTUNITIES) {
            return change(lead, LeadStatus.ACTIVE, "answered", lead.firstAnswer());
        }
        return isSilent(lead)
                ? change(lead, LeadStatus.ON_ICE, "silent", lead.lead())
                : Optional.empty();
    }

    private static boolean isSilent(StatusSituation lead) {
        if (lead.status() == LeadStatus.ON_ICE || lead.lastContact() == null) {
            return false;
        }
        double days = Duration.between(lead.lastContact(), lead.asOf()).toHours() / 24.0;
        return days > lead.silenceLimit();
    }

    private static Optional<StatusChange> change(
            StatusSituation lead, LeadStatus to, String rule, UUID record) {
        Evidence.Kind kind = record.equals(lead.lead()) ? Evidence.Kind.LEAD : Evidence.Kind.EVENT;
        double sure = rule.equals("silent") ? 0.6 : 0.9;
        return Optional.of(
                new StatusChange(
                        lead.lead(),
                        lead.status(),
                        to,
                        rule,
                        sure,
                        List.of(Evidence.whole(kind, record))));
    }

    /// The silence in days that nine of ten won deals never went beyond; NaN under five.
    public static double silenceLimit(double[] longestSilences) {
        if (longestSilences.length < LEAST_WON) {
            return Double.NaN;
        }
        double[] sorted = longestSilences.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(MOST * sorted.length) - 1];
    }
}
