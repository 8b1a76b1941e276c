package fairlead.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.House;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class ModelViewTest {

    private final RecordingRoom room = new RecordingRoom();
    private Hand hand;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    Fakes fakes = new Fakes(Locale.ENGLISH, House.commands());
                    Frame frame = fakes.frame();
                    ModelViewModel model =
                            new ModelViewModel(room, frame.texts(), Background.immediate());
                    View<ModelController> view =
                            new Views(frame.texts(), kind -> new ModelController(model, frame))
                                    .load(ModelController.class);
                    hand = new Hand(view.root(), fakes);
                });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void onlyWhatWasLookedAtIsSwitchedOn() {
        assertThat(hand.all("#on")).isEmpty();
        assertThat(button("#preview").isDisabled()).isTrue();

        Fx.run(() -> hand.find(TextField.class, "#name").setText("claude-haiku-4-5"));
        hand.click(button("#preview"));
        Fx.run(button("#on")::fire);

        assertThat(room.link.on()).isTrue();
        assertThat(standing()).isEqualTo("In use: Anthropic, claude-haiku-4-5");

        hand.click(button("#off"));
        assertThat(room.link.on()).isFalse();
        assertThat(standing()).startsWith("No language model is used.");
    }

    private String standing() {
        return Fx.call(() -> hand.find(Label.class, "#standing").getText());
    }

    private Button button(String id) {
        return hand.find(Button.class, id);
    }
}
