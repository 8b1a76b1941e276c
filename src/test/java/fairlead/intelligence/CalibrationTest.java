package fairlead.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fairlead.intelligence.Calibration.Given;
import fairlead.lead.Closing;
import fairlead.lead.LeadCase;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CalibrationTest extends LeadCase {

    @Test
    void everyLeadStandsInTheBandThatItWasGiven() {
        List<Given> all = new ArrayList<>();
        for (int lead = 0; lead < 10; lead++) {
            all.add(new Given(0.65, lead < 6));
        }
        all.add(new Given(1, true));
        all.add(new Given(0, false));

        Calibration calibration = Calibration.of(all);

        assertThat(calibration.bands()).hasSize(10);
        assertThat(calibration.bands().get(6)).isEqualTo(new Calibration.Band(0.6, 10, 0.65, 6));
        assertThat(calibration.bands().getFirst().leads()).isEqualTo(1);
        assertThat(calibration.bands().getLast().won()).isEqualTo(1);
        assertThat(calibration.brier())
                .isCloseTo((6 * 0.35 * 0.35 + 4 * 0.65 * 0.65) / 12, within(1e-9));
        assertThat(calibration.isEnough()).isFalse();
    }

    @Test
    void whatWasWrittenAfterALeadClosedCountsForNothing() {
        score("0.30");
        score("0.70");
        leads.move(
                ME,
                new MoveLeads(
                        List.of(lead),
                        LeadStatus.CLOSED_LOST,
                        Closing.lost("price"),
                        null,
                        Map.of()));
        score("0.01");

        Calibration calibration = new CalibrationStore(database).read();

        assertThat(calibration.leads()).isEqualTo(1);
        assertThat(calibration.bands().get(7).leads()).isEqualTo(1);
        assertThat(calibration.bands().get(7).won()).isZero();
    }

    private void score(String probability) {
        UUID id = lead;
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    new ScoringStore().write(work, List.of(scoring(id, probability)));
                    return null;
                });
    }

    private static Scoring scoring(UUID lead, String probability) {
        BigDecimal p = new BigDecimal(probability);
        return new Scoring(
                lead,
                new Scores(p, p, p, p, p),
                PriorityTier.WARM,
                new Prediction(p, null, null),
                new Explanation(p.doubleValue(), 0, List.of(), 0, "enough", 50, 10),
                "m" + probability);
    }
}
