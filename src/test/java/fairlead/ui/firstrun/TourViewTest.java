package fairlead.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Navigator;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// The tour beside the work, under real keys.
class TourViewTest {
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Tour tour = new Tour(new Settings(SettingsData.usual()), new Navigator(), texts);
    private TextField work;
    private TourCard card;
    private Hand hand;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    work = new TextField();
                    card = new TourCard(tour, texts);
                    hand = new Hand(new VBox(card, work), new Fakes(Locale.ENGLISH, List.of()));
                    card.listenTo(work.getScene());
                    tour.begin();
                });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void escEndsItWhereverTheFocusIs() {
        hand.focus(work);
        hand.type(KeyCode.ESCAPE);

        assertThat(tour.stepProperty().get()).isNegative();
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void anEscThatSomethingElseWaitedForLeavesIt() {
        Fx.run(
                () ->
                        work.setOnKeyPressed(
                                event -> {
                                    if (event.getCode() == KeyCode.ESCAPE) {
                                        event.consume();
                                    }
                                }));
        hand.focus(work);
        hand.type(KeyCode.ESCAPE);

        assertThat(tour.stepProperty().get()).isZero();
    }

    @Test
    void itTakesRoomAboveTheWorkAndCoversNothingOfIt() {
        double above = Fx.call(() -> work.getLayoutY());

        assertThat(above).isGreaterThan(30);
        hand.click(hand.find(Button.class, ".accent"));
        assertThat(tour.stepProperty().get()).isEqualTo(1);
        Fx.run(tour::end);
        hand.focus(work);
        assertThat(Fx.call(() -> work.getLayoutY())).isLessThan(above);
    }
}
