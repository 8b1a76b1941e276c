package fairlead.agents.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.intelligence.PriorityTier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;

class TiersTest {
    private static final LocalDate CREATED = LocalDate.of(2026, 1, 1);

    @Test
    void aBadPipelineHasNoHotLeads() {
        double[] expected = new double[100];
        Arrays.setAll(expected, at -> at);
        Tiers tiers = new Tiers(expected, 60);

        assertThat(tiers.of(0.39, 99, 1)).isEqualTo(PriorityTier.WARM);
        assertThat(tiers.of(0.1, 99, 1)).isEqualTo(PriorityTier.COLD);
    }

    @Test
    void hotIsLikelyOrDearAndNotUnlikely() {
        double[] expected = new double[100];
        Arrays.setAll(expected, at -> at);
        Tiers tiers = new Tiers(expected, 60);

        assertThat(tiers.of(0.6, 0, 1)).isEqualTo(PriorityTier.HOT);
        assertThat(tiers.of(0.4, 90, 1)).isEqualTo(PriorityTier.HOT);
        assertThat(tiers.of(0.4, 89, 1)).isEqualTo(PriorityTier.WARM);
        assertThat(tiers.of(0.9, 99, 61)).isEqualTo(PriorityTier.DORMANT);
    }

    @Test
    void theCloseDateComesFromDealsThatTookLongerThanThisOneHas() {
        Closings closings =
                new Closings(new double[] {10, 20, 30, 40, 50, 60, 70}, new double[] {});

        assertThat(closings.when(CREATED, 0).orElseThrow().likely())
                .isEqualTo(CREATED.plusDays(40));
        assertThat(closings.when(CREATED, 25).orElseThrow().likely())
                .isEqualTo(CREATED.plusDays(50));
        assertThat(closings.when(CREATED, 35)).isEmpty();
    }

    @Test
    void theValueFollowsHowEstimatesTurnedOutAndSlowly() {
        assertThat(new Closings(new double[] {}, new double[] {}).value(1000)).isEqualTo(1000);
        assertThat(new Closings(new double[] {}, new double[] {0.5, 0.5}).value(1200))
                .isEqualTo(1100);
    }
}
