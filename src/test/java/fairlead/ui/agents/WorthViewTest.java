package fairlead.ui.agents;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.runlog.WorthStore.Week;
import fairlead.intelligence.Calibration;
import fairlead.intelligence.Calibration.Given;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.control.EmptyState;

import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class WorthViewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static VBox shown(Locale locale, int leads, List<Week> weeks) {
        List<Given> given = new ArrayList<>();
        for (int lead = 0; lead < leads; lead++) {
            given.add(new Given(0.65, lead % 2 == 0));
        }
        return Fx.call(
                () -> {
                    Fakes fakes = new Fakes(locale, List.of());
                    WorthPane pane =
                            new WorthPane(fakes.texts(), fakes.frame().formats(), confirmed -> {});
                    VBox box = new VBox();
                    box.getChildren()
                            .setAll(
                                    pane.show(
                                            new WorthViewModel.Worth(
                                                    Calibration.of(given), weeks, List.of())));
                    Scene scene = new Scene(box, 1000, 1400);
                    fakes.theme().apply(scene);
                    box.applyCss();
                    box.layout();
                    return box;
                });
    }

    private static Week week(int accepted, int rejected, String cost) {
        return new Week(
                AgentType.EMAIL_DRAFTER, MONDAY, 9, accepted, rejected, new BigDecimal(cost));
    }

    @Test
    void underFiftyLeadsAndWithoutDecisionsThePicturesSayWhatIsMissing() {
        VBox box = shown(Locale.ENGLISH, 49, List.of(week(0, 0, "0")));

        assertThat(box.lookupAll(".worth-chart")).isEmpty();
        assertThat(box.getChildren()).filteredOn(EmptyState.class::isInstance).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePicturesShowWhatTheTablesSay(String language) {
        VBox box = shown(Locale.of(language), 60, List.of(week(3, 1, "1.50")));

        LineChart<?, ?> calibration = (LineChart<?, ?>) box.lookup(".worth-calibration");
        XYChart.Data<?, ?> point = calibration.getData().getFirst().getData().getFirst();
        assertThat((double) point.getXValue()).isBetween(64.99, 65.01);
        assertThat(point.getYValue()).isEqualTo(50.0);
        LineChart<?, ?> accepted = (LineChart<?, ?>) box.lookup(".worth-accepted");
        assertThat(accepted.getData().getFirst().getData().getFirst().getYValue()).isEqualTo(75.0);
        assertThat(box.lookup(".worth-cost")).isNotNull();
        assertThat(box.lookupAll(".worth-cell"))
                .extracting(node -> ((Label) node).getText().replace('\u00a0', ' '))
                .contains("60", language.equals("en") ? "75%" : "75 %");
    }
}
