package fairlead.lead;

import java.math.BigDecimal;
import java.time.Instant;

/// What goes on with a lead: the three dates that are never mixed, what comes next, how quiet it
/// is, and what agents think of it.
public record LeadPulse(
        Instant createdAt,
        Instant lastOutbound,
        Instant lastInbound,
        Instant lastChange,
        NextAction next,
        Quiet quiet,
        boolean proposed,
        String tier,
        BigDecimal score) {}
