package fairlead.agents.status;

import fairlead.lead.LeadStatus;

import java.time.Instant;
import java.util.UUID;

/// What the rules on statuses look at; records are null where the thing did not happen.
/// `silenceLimit` is the team's own: nine of ten won deals were never silent for longer; NaN where
/// too few were won.
public record StatusSituation(
        UUID lead,
        LeadStatus status,
        Instant asOf,
        Instant lastContact,
        double silenceLimit,
        UUID contractSigned,
        UUID proposalSent,
        UUID firstAnswer) {}
