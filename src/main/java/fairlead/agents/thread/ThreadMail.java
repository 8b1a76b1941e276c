package fairlead.agents.thread;

import java.time.Instant;
import java.util.UUID;

/// One mail of a thread: who wrote it, whether that is one of us, and whether a machine sent it.
public record ThreadMail(
        UUID id, String sender, boolean ours, boolean automatic, Instant at, String text) {}
