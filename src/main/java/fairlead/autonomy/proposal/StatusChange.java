package fairlead.autonomy.proposal;

import fairlead.lead.LeadStatus;

import java.util.List;
import java.util.UUID;

/// That a lead should stand elsewhere, by which rule and on what records.
public record StatusChange(
        UUID lead,
        LeadStatus from,
        LeadStatus to,
        String rule,
        double confidence,
        List<Evidence> why)
        implements Proposal {

    public StatusChange {
        why = List.copyOf(why);
    }
}
