package fairlead.autonomy.model;

import java.nio.charset.StandardCharsets;

/// Tokens that a call took: in, out, and of those that went in, how many came from the provider's
/// cache or were written to it; `estimated` where the provider did not say.
public record Usage(int in, int out, int cacheRead, int cacheWrite, boolean estimated) {

    public static final Usage NONE = new Usage(0, 0, 0, 0, false);

    private static final int BYTES_A_TOKEN = 3;

    /// A careful guess.
    public static int estimate(String text) {
        return text == null
                ? 0
                : Math.ceilDiv(text.getBytes(StandardCharsets.UTF_8).length, BYTES_A_TOKEN);
    }

    public Usage and(Usage other) {
        return new Usage(
                in + other.in,
                out + other.out,
                cacheRead + other.cacheRead,
                cacheWrite + other.cacheWrite,
                estimated || other.estimated);
    }
}
