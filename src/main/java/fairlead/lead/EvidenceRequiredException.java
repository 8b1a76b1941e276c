package fairlead.lead;

import fairlead.settings.FairleadException;

/// A win lacks a signed contract, which the company asks for; the caller asks what there is instead
/// and gives it as the reason of the [Closing].
public final class EvidenceRequiredException extends FairleadException {

    public EvidenceRequiredException() {
        super("lead.evidenceRequired", null);
    }
}
