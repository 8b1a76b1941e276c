package fairlead.sync.model;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.sync.Shrink;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// Random histories of three laptops against a server in memory: every operation ends, none twice,
/// nobody's change is overwritten unseen, and in the end all show the same. `-Dfairlead.histories`
/// says how many, `-Dfairlead.seed` which.
class HistoryTest {

    private static final String PROMISES = "G3 G4 G5 G6 G7 G8";
    private static final String WHAT = "random histories against a server in memory";
    private static final int CONTROLS = 300;

    @Test
    void everyPromiseHoldsInEveryHistory() throws Exception {
        long first = Soak.seed();
        long end = first + Soak.size("histories", 1_500);
        try (Soak soak = Soak.of(PROMISES, WHAT)) {
            for (long seed = first; seed < end; seed++) {
                long one = seed;
                soak.run(() -> play(one));
            }
        }
    }

    private static void play(long seed) {
        List<History.Step> steps = History.steps(seed);
        if (!History.play(steps, Naive.NONE).isEmpty()) {
            List<History.Step> smallest =
                    Shrink.smallest(steps, s -> !History.play(s, Naive.NONE).isEmpty());
            assertThat(History.play(smallest, Naive.NONE))
                    .as("seed %d, shortened to %s", seed, smallest)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Naive.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aNaiveVariantIsCaught(Naive naive) {
        long seed = Soak.seed();
        long end = seed + CONTROLS;
        while (seed < end && History.play(History.steps(seed), naive).isEmpty()) {
            seed++;
        }
        assertThat(seed).as("%s survived %d histories", naive, CONTROLS).isLessThan(end);
        Soak.control(PROMISES, WHAT, naive + " caught in history " + (seed - Soak.seed() + 1));
    }
}
