package fairlead.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Texts;
import fairlead.team.NewMember;
import fairlead.team.TeamRole;
import fairlead.team.TeamVisibility;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The page of the team, under a real pointer and real keys.
class TeamViewTest {
    private final MemoryOffice office = new MemoryOffice();
    private Hand hand;

    @BeforeEach
    void open() {
        office.invite(
                new NewMember("anna", "anna@acme.test", "Anna", TeamRole.REP), Path.of("anna"));
        Fx.run(
                () -> {
                    Fakes fakes = new Fakes(Locale.ENGLISH, List.of());
                    TeamViewModel model =
                            new TeamViewModel(
                                    office, Background.immediate(), new Texts(Locale.ENGLISH));
                    View<TeamController> page =
                            new Views(
                                            fakes.texts(),
                                            kind -> new TeamController(model, fakes.frame()))
                                    .load(TeamController.class);
                    hand = new Hand(page.root(), fakes);
                    page.controller().show();
                });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void aNewPasswordIsMadeByAClickAndCanBeCopied() {
        assertThat(hand.all("#password")).isEmpty();

        hand.click(button("New password"));

        assertThat(text("#password")).isEqualTo("again");
    }

    @Test
    void nobodyIsRemovedBeforeTheQuestionIsAnswered() {
        hand.click(button("Remove"));
        hand.press(KeyCode.ESCAPE);
        assertThat(office.members()).hasSize(1);

        hand.click(button("Remove"));
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.SPACE);

        assertThat(office.members()).isEmpty();
        assertThat(hand.all("#lines .settings-row")).isEmpty();
    }

    @Test
    void anInvitationWaitsUntilNameAddressAndLoginAreTyped() {
        Button invite = hand.find(Button.class, "#invite");
        for (String field : List.of("#name", "#email", "#login")) {
            assertThat(Fx.call(invite::isDisabled)).as("before %s", field).isTrue();
            hand.focus(hand.find(TextField.class, field));
            hand.type("ben");
        }

        assertThat(Fx.call(invite::isDisabled)).isFalse();
    }

    @Test
    void whatRepsSeeIsChosenWithTheArrows() {
        hand.focus(hand.find(ComboBox.class, "#visibility"));
        hand.press(KeyCode.DOWN);

        assertThat(office.visibility()).isNotEqualTo(TeamVisibility.OPEN);
    }

    @Test
    void whoIsNoAdminLooksOn() {
        office.admin = false;
        hand.close();
        open();

        assertThat(hand.all("#invite")).isEmpty();
        assertThat(hand.all("#lines .button")).isEmpty();
    }

    private Button button(String words) {
        return (Button)
                hand.all("#lines .button").stream()
                        .filter(node -> words(node).equals(words))
                        .findFirst()
                        .orElseThrow();
    }

    private static String words(Node node) {
        return Fx.call(() -> ((Button) node).getText());
    }

    private String text(String selector) {
        TextField field = hand.find(TextField.class, selector);
        return Fx.call(field::getText);
    }
}
