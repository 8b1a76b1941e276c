package fairlead.mail;

import java.time.Instant;

/// The newest message of a thread: when it came, and whether they wrote it or we did.
public record LastMessage(Instant at, boolean fromLead, String snippet) {}
