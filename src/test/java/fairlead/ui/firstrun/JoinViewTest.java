package fairlead.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.sync.Survey;
import fairlead.team.Invitation;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// The third door, by keys alone.
class JoinViewTest {
    private final List<String> joined = new ArrayList<>();
    private Hand hand;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    Fakes fakes = new Fakes(Locale.ENGLISH, List.of());
                    FirstRunViewModel model =
                            new FirstRunViewModel(
                                    new Team(), fakes.texts(), Background.immediate(), place -> {});
                    View<FirstRunController> page =
                            new Views(
                                            fakes.texts(),
                                            kind ->
                                                    new FirstRunController(
                                                            model,
                                                            fakes.texts(),
                                                            fakes.frame().dialogs()))
                                    .load(FirstRunController.class);
                    hand = new Hand(page.root(), fakes);
                });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void whoeverSignsInSeesWhatTheCopyCostsAndChoosesWithTheArrows() {
        signIn();
        assertThat(hand.view().lookupAll(".copy-cost").toString())
                .contains("4,191 leads")
                .contains("about 84 MB")
                .contains("312 leads");
        assertThat(focused()).isEqualTo("Everything I may see");

        hand.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(joined).containsExactly("jo narrow");
    }

    @Test
    void enterTakesWhatIsAdvised() {
        signIn();
        hand.type(KeyCode.ENTER);

        assertThat(joined).containsExactly("jo whole");
    }

    private void signIn() {
        hand.click(hand.view().lookup("#team"));
        Fx.run(
                () -> {
                    ((TextField) hand.view().lookup("#address")).setText("db.example.com/crm");
                    ((TextField) hand.view().lookup("#user")).setText("jo");
                    ((PasswordField) hand.view().lookup("#password")).setText("secret");
                });
        hand.focus(hand.view().lookup("#password"));
        hand.type(KeyCode.ENTER);
    }

    private String focused() {
        return Fx.call(() -> ((RadioButton) hand.view().getScene().getFocusOwner()).getText());
    }

    /// A team that counts its leads.
    private final class Team implements Doors {
        @Override
        public Optional<Survey> survey(TeamLogin login) {
            return Optional.of(
                    new Survey(
                            new Survey.Extent(4_191, 84_000_000),
                            new Survey.Extent(312, 6_300_000)));
        }

        @Override
        public void join(
                TeamLogin login,
                boolean narrow,
                DoubleConsumer progress,
                BooleanSupplier cancelled) {
            joined.add(login.user() + (narrow ? " narrow" : " whole"));
        }

        @Override
        public TeamLogin accept(Invitation invitation, Passwords passwords) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void openSample(DoubleConsumer progress, BooleanSupplier cancelled) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean hasSample() {
            return true;
        }

        @Override
        public void openOwn() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }
    }
}
