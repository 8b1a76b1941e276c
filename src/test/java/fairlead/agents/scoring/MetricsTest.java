package fairlead.agents.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void aucCountsPairsAndTiesHalf() {
        assertThat(Metrics.auc(new double[] {0.1, 0.4, 0.35, 0.8}, won(0, 0, 1, 1)))
                .isCloseTo(0.75, within(1e-12));
        assertThat(Metrics.auc(new double[] {0.5, 0.5}, won(0, 1))).isCloseTo(0.5, within(1e-12));
        assertThat(Metrics.auc(new double[] {0.5, 0.5}, won(1, 1))).isNaN();
    }

    @Test
    void brierIsTheMeanSquare() {
        assertThat(Metrics.brier(new double[] {0.2, 0.9}, won(0, 1)))
                .isCloseTo((0.04 + 0.01) / 2, within(1e-12));
    }

    @Test
    void calibrationErrorComparesWhatWasSaidWithWhatCame() {
        assertThat(Metrics.ece(new double[] {0.75, 0.75, 0.75, 0.75}, won(1, 1, 1, 0)))
                .isCloseTo(0, within(1e-12));
        assertThat(Metrics.ece(new double[] {0.95, 0.95, 0.05, 0.05}, won(1, 0, 0, 0)))
                .isCloseTo((0.45 + 0.05) / 2, within(1e-12));
    }

    private static boolean[] won(int... outcomes) {
        boolean[] won = new boolean[outcomes.length];
        for (int at = 0; at < won.length; at++) {
            won[at] = outcomes[at] == 1;
        }
        return won;
    }
}
