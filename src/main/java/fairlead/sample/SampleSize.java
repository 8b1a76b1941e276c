package fairlead.sample;

import java.util.List;
import java.util.Optional;

/// How many leads a sample company has. In bulk many leads are written in one work, each with a
/// shorter story, as measurements want it.
public record SampleSize(String label, int leads, boolean bulk) {

    public static final SampleSize SMALL = new SampleSize("200", 200, false);
    public static final SampleSize MIDDLE = new SampleSize("10k", 10_000, true);
    public static final SampleSize LARGE = new SampleSize("100k", 100_000, true);

    public static Optional<SampleSize> of(String label) {
        return all().stream().filter(size -> size.label.equals(label)).findFirst();
    }

    public static List<SampleSize> all() {
        return List.of(SMALL, MIDDLE, LARGE);
    }
}
