package fairlead.lead.visit;

import fairlead.lead.LeadStatus;

import java.time.Instant;
import java.util.UUID;

/// A lead that somebody looked at or starred.
public record VisitedLead(
        UUID id,
        String name,
        String company,
        LeadStatus status,
        Instant viewedAt,
        boolean starred) {}
