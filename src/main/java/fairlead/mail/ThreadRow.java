package fairlead.mail;

import java.time.Instant;
import java.util.UUID;

/// A mail thread as the lead's page shows it; `fromLead` says who wrote last.
public record ThreadRow(
        UUID id,
        String subject,
        String snippet,
        int messages,
        Instant lastAt,
        boolean fromLead,
        boolean awaitingReply) {}
