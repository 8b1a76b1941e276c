package fairlead.agents.draft;

import java.util.UUID;

/// Subject and text with slots such as `{{lead_name}}`.
public record MailTemplate(UUID id, String subject, String body) {}
