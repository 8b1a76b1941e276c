package fairlead.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// The page of the encryption, under a real pointer and real keys.
class EncryptionViewTest {
    private final List<String> done = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Hand hand;

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void aPassphraseIsTypedTwiceAndTakenByEnter() {
        open(new Strongroom.State(false, false, false, false));
        assertThat(buttons()).as("no keychain here").hasSize(1);

        type("#first", "twelve signs or more");
        type("#again", "twelve signs or less");
        hand.type(KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(texts()).anyMatch(text -> text.startsWith("The two passphrases differ"));

        type("#again", "twelve signs or more");
        hand.type(KeyCode.ENTER);
        assertThat(done).containsExactly("lock twelve signs or more");
        assertThat(said).containsExactly("This workspace is encrypted now");
    }

    @Test
    void aShortPassphraseIsRefused() {
        open(new Strongroom.State(false, false, false, false));
        type("#first", "short");
        type("#again", "short");
        hand.type(KeyCode.ENTER);

        assertThat(done).isEmpty();
        assertThat(texts()).anyMatch(text -> text.contains("at least 12 characters"));
    }

    @Test
    void theKeychainTakesTheKeyAtAClick() {
        open(new Strongroom.State(false, false, true, false));
        hand.click(buttons().getFirst());

        assertThat(done).containsExactly("lock");
    }

    @Test
    void itIsTurnedOffOnlyAfterTheQuestion() {
        open(new Strongroom.State(true, true, false, false));
        hand.click(buttons().getFirst());
        assertThat(done).isEmpty();

        hand.click(
                buttons().stream()
                        .filter(button -> button.getStyleClass().contains("danger"))
                        .findFirst()
                        .orElseThrow());
        assertThat(done).containsExactly("unlock");
    }

    @Test
    void aTeamsCopyIsOnlyToldAbout() {
        open(new Strongroom.State(true, false, true, true));

        assertThat(buttons()).isEmpty();
        assertThat(texts()).anyMatch(text -> text.contains("copy stays encrypted"));
    }

    private void open(Strongroom.State state) {
        Fx.run(
                () -> {
                    Fakes fakes = new Fakes(Locale.ENGLISH, List.of());
                    EncryptionViewModel model =
                            new EncryptionViewModel(
                                    new Room(state),
                                    fakes.texts(),
                                    Background.immediate(),
                                    said::add);
                    View<EncryptionController> page =
                            new Views(
                                            fakes.texts(),
                                            kind -> new EncryptionController(model, fakes.frame()))
                                    .load(EncryptionController.class);
                    hand = new Hand(page.root(), fakes);
                });
    }

    private void type(String field, String text) {
        PasswordField into = hand.find(PasswordField.class, field);
        hand.focus(into);
        Fx.run(() -> into.setText(text));
    }

    private List<Button> buttons() {
        hand.settleNow();
        return hand.all(".button").stream().map(Button.class::cast).toList();
    }

    private List<String> texts() {
        hand.settleNow();
        return hand.all(".label").stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private final class Room implements Strongroom {
        private final State state;

        Room(State state) {
            this.state = state;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public void lock(DoubleConsumer progress, BooleanSupplier cancelled) {
            done.add("lock");
        }

        @Override
        public void lock(char[] passphrase, DoubleConsumer progress, BooleanSupplier cancelled) {
            done.add("lock " + new String(passphrase));
        }

        @Override
        public void unlock(DoubleConsumer progress, BooleanSupplier cancelled) {
            done.add("unlock");
        }
    }
}
