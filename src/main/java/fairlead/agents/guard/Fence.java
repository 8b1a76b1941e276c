package fairlead.agents.guard;

import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Marks where untrusted text begins and ends with a marker that nobody could foresee; it occurs
/// twice and never inside. An aid: nothing relies on a model's respecting it.
public final class Fence {
    private static final int BYTES = 16;

    private final String marker;
    private final int most;

    public Fence(RandomGenerator random, int most) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        this.marker = "DATA-" + HexFormat.of().formatHex(bytes);
        this.most = most;
    }

    public String marker() {
        return marker;
    }

    public String wrap(String untrusted) {
        String plain = PlainText.of(untrusted, most);
        Pattern inside = Pattern.compile(Pattern.quote(marker), Pattern.CASE_INSENSITIVE);
        String broken = plain;
        while (broken.toLowerCase(Locale.ROOT).contains(marker.toLowerCase(Locale.ROOT))) {
            broken = inside.matcher(broken).replaceAll("DATA");
        }
        return marker + "\n" + broken + "\n" + marker;
    }
}
