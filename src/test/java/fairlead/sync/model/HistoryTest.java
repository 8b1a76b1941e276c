package fairlead.sync.model;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.sync.Shrink;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// Random histories of three laptops against a server in memory: every operation ends, none twice,
/// nobody's change is overwritten unseen, and in the end all show the same.
class HistoryTest {

    private static final int CONTROLS = 300;

    @Test
    void everyPromiseHoldsInEveryHistory() {
        for (long seed = 0; seed < Long.getLong("fairlead.histories", 1_500); seed++) {
            List<History.Step> steps = History.steps(seed);
            if (!History.play(steps, Naive.NONE).isEmpty()) {
                List<History.Step> smallest =
                        Shrink.smallest(steps, s -> !History.play(s, Naive.NONE).isEmpty());
                assertThat(History.play(smallest, Naive.NONE))
                        .as("seed %d, shortened to %s", seed, smallest)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Naive.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aNaiveVariantIsCaught(Naive naive) {
        long caught = 0;
        for (long seed = 0; seed < CONTROLS && caught == 0; seed++) {
            caught += History.play(History.steps(seed), naive).size();
        }
        assertThat(caught).as("%s survived %d histories", naive, CONTROLS).isPositive();
    }
}
