package fairlead.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.FairleadException;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// A workspace that did not open, and one that only waits for its passphrase.
class ClosedViewTest {
    private int retries;
    private Hand hand;

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void aLockedWorkspaceAsksForItsPassphraseUntilItIsTheOne() {
        open(true);
        PasswordField field = hand.find(PasswordField.class, "#passphrase");
        assertThat(hand.focus()).isSameAs(field);

        Fx.run(() -> field.setText("wrong"));
        hand.type(KeyCode.ENTER);
        assertThat(retries).isZero();
        assertThat(hand.all("#wrong")).hasSize(1);

        Fx.run(() -> field.setText("right"));
        hand.type(KeyCode.ENTER);
        assertThat(retries).isEqualTo(1);
    }

    @Test
    void whatFailedForAnotherReasonAsksForNothing() {
        open(false);

        assertThat(hand.all("#passphrase")).isEmpty();
        assertThat(hand.all(".empty-state")).isNotEmpty();
    }

    private void open(boolean locked) {
        Fx.run(
                () -> {
                    Fakes fakes = new Fakes(Locale.ENGLISH, List.of());
                    View<ClosedController> page =
                            new Views(fakes.texts(), kind -> controller(fakes, locked))
                                    .load(ClosedController.class);
                    hand = new Hand(page.root(), fakes);
                    page.controller().show(new Place.Closed("It is damaged."));
                    hand.settle();
                });
    }

    private ClosedController controller(Fakes fakes, boolean locked) {
        Keyhole keyhole =
                new Keyhole() {
                    @Override
                    public boolean asks() {
                        return locked;
                    }

                    @Override
                    public void unlock(char[] passphrase) {
                        if (!new String(passphrase).equals("right")) {
                            throw new FairleadException("storage.key.passphrase", null);
                        }
                    }
                };
        return new ClosedController(
                keyhole, () -> retries++, () -> {}, Background.immediate(), fakes.texts());
    }
}
