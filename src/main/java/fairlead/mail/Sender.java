package fairlead.mail;

import java.util.UUID;

/// Who sends a mail, and from which mailbox and address.
public record Sender(UUID userId, UUID accountId, String address) {}
