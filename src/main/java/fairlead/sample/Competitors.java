package fairlead.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/// Firms to which others lose.
final class Competitors {

    private static final List<String> NAMES =
            List.of(
                    "Kessler Systemhaus",
                    "Brightwater Digital",
                    "Atelier Numérique Ouest",
                    "Rautenberg IT",
                    "Two Rivers Studio");

    private Competitors() {}

    static String pick(RandomGenerator random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
