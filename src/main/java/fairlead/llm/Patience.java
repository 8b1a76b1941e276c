package fairlead.llm;

import java.time.Duration;

/// How long a call may take: to connect, until the first byte, between two bytes, in all; how many
/// bytes may come back, and how long to wait where a provider asks for it.
public record Patience(
        Duration connect,
        Duration firstByte,
        Duration idle,
        Duration total,
        int mostBytes,
        Duration mostWait) {

    public static final Patience USUAL =
            new Patience(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(90),
                    2 << 20,
                    Duration.ofSeconds(20));
}
