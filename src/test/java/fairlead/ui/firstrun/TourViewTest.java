package fairlead.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.control.Escape;
import fairlead.ui.shell.Navigator;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private boolean escIsTaken;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    work = new TextField();
                    card = new TourCard(tour, texts);
                    hand = new Hand(new VBox(card, work), new Fakes(Locale.ENGLISH, List.of()));
                    work.getScene().addEventHandler(KeyEvent.KEY_PRESSED, this::takeEsc);
                    card.listenTo(work.getScene());
                    tour.begin();
                });
    }

    private void takeEsc(KeyEvent event) {
        if (escIsTaken) {
            event.consume();
        }
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
        escIsTaken = true;
        hand.focus(work);
        hand.type(KeyCode.ESCAPE);

        assertThat(tour.stepProperty().get()).isZero();
    }

    @Test
    void escEndsItWhileAListHasTheKeys() {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("one", "two"));
        Escape.passBy(list);
        Fx.run(() -> ((VBox) hand.view()).getChildren().add(list));

        hand.focus(list);
        hand.type(KeyCode.ESCAPE);

        assertThat(tour.stepProperty().get()).isNegative();
    }

    @Test
    void itTakesRoomAboveTheWorkAndCoversNothingOfIt() {
        assertThat(Fx.call(() -> work.getLayoutY())).isGreaterThan(30);
        hand.click(hand.find(Button.class, ".accent"));
        assertThat(tour.stepProperty().get()).isEqualTo(1);
        Fx.run(tour::end);
        hand.focus(work);
        assertThat(Fx.call(() -> work.getLayoutY())).isZero();
    }
}
