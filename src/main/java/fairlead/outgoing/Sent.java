package fairlead.outgoing;

import fairlead.mail.Sender;

import java.time.Instant;

/// That something went: from where, under which names of the transport, and when.
public record Sent(Sender sender, String messageId, String threadId, Instant at) {}
