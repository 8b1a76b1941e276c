package fairlead.lead;

import fairlead.storage.Work;

import java.util.List;

/// The rules for entering a status, the same for every hand and every path: required fields, and
/// the rate that a close freezes.
public final class StageGate {

    private final StatusStore statuses;
    private final RateStore rates;
    private final CompanyStore company = new CompanyStore();

    public StageGate(StatusStore statuses, RateStore rates) {
        this.statuses = statuses;
        this.rates = rates;
    }

    /// Refuses with [MissingFieldsException] where the lead lacks what the status requires, and
    /// with [EvidenceRequiredException] a win that nothing speaks for.
    void check(Work work, Lead lead, LeadStatus to, Closing closing) {
        List<LeadField> missing =
                statuses.requiredFields(work, to).stream()
                        .filter(field -> lead.get(field) == null)
                        .toList();
        if (!missing.isEmpty()) {
            throw new MissingFieldsException(missing);
        }
        if (to == LeadStatus.CLOSED_WON
                && closing.reason() == null
                && company.lacksEvidence(work, lead.id())) {
            throw new EvidenceRequiredException();
        }
    }

    /// The currency of a lead that nobody gave one.
    String currency(Work work) {
        return rates.base(work);
    }

    void freezeRate(Work work, Lead lead) {
        if (lead.status().isClosed()) {
            rates.latest(work, lead.currency()).ifPresentOrElse(lead::freezeRate, lead::thawRate);
        } else {
            lead.thawRate();
        }
    }
}
