package fairlead.sample;

import fairlead.lead.Closing;
import fairlead.lead.LeadStatus;

import java.time.Instant;

/// A lead enters a status.
record Turn(LeadStatus to, Instant at, Closing closing) {}
