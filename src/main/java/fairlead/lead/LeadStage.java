package fairlead.lead;

import java.time.Instant;
import java.time.LocalDate;

/// Where a lead stands, since when, and its place in the column.
public record LeadStage(
        LeadStatus status,
        Instant enteredAt,
        int days,
        Instant closedAt,
        String lostReason,
        LocalDate waitUntil,
        String rank) {}
