package fairlead.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.House;
import fairlead.lead.Lead;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;

class DuplicatesViewTest {

    @TempDir private Path folder;
    private DuplicatesFixture given;
    private Hand hand;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    given = new DuplicatesFixture(folder);
                    given.lead("Ann Lee", "Acme", "ann@acme.com", null);
                    given.lead("Anne Lee", "Acme", "ann@acme.com", null);
                    given.lead("Bob Roe", "Beta", null, "+49891234567");
                    given.lead("Cid Poe", "Ceta", null, "+49891234567");
                    Fakes fakes = new Fakes(Locale.ENGLISH, House.commands());
                    Frame frame = fakes.frame();
                    View<DuplicatesController> view =
                            new Views(
                                            frame.texts(),
                                            kind ->
                                                    new DuplicatesController(
                                                            given.model, frame, id -> "Eva"))
                                    .load(DuplicatesController.class);
                    frame.navigator().register(Place.Duplicates.class, () -> view);
                    hand = new Hand(view.root(), fakes);
                    frame.navigator().go(new Place.Duplicates());
                });
    }

    @AfterEach
    void close() {
        hand.close();
        given.close();
    }

    @Test
    void aClickTakesTheOtherNameAndAnotherMerges() {
        RadioButton other =
                Fx.call(
                        () ->
                                hand.view().lookupAll(".radio-button").stream()
                                        .map(RadioButton.class::cast)
                                        .filter(button -> button.getText().equals("Anne Lee"))
                                        .findFirst()
                                        .orElseThrow());

        hand.click(other);
        hand.click(hand.find(Button.class, "#merge"));

        assertThat(given.there())
                .extracting(Lead::name)
                .containsExactly("Anne Lee", "Bob Roe", "Cid Poe");
        assertThat(list().getItems()).hasSize(1);
    }

    @Test
    void keysGoThroughThePairsTellThemApartAndMergeThem() {
        hand.type(KeyCode.DOWN);
        assertThat(given.model.chosenProperty().get().one().name()).isEqualTo("Bob Roe");

        hand.type(KeyCode.N);
        hand.type(KeyCode.M);

        assertThat(given.there())
                .extracting(Lead::name)
                .containsExactly("Ann Lee", "Bob Roe", "Cid Poe");
        assertThat(list().getItems()).isEmpty();
    }

    @Test
    void whatWasMergedIsMadeTwoAgainFromTheList() {
        hand.click(hand.find(Button.class, "#sure"));
        assertThat(given.there()).hasSize(3);

        hand.click(hand.find(Button.class, "#merged"));
        hand.click(hand.find(Button.class, ".duplicates-line .button"));

        assertThat(given.there()).hasSize(4);
    }

    private ListView<?> list() {
        return (ListView<?>) hand.view().lookup("#list");
    }
}
