package fairlead.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.sync.Handover;
import fairlead.sync.merge.Group;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Background;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Sealed work of somebody who was removed: seen first, then taken in.
class AdoptBoxViewTest {
    private final MadeUpDesk desk = new MadeUpDesk();
    private AdoptViewModel model;
    private int adopted;
    private Hand hand;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    Fakes fakes = new Fakes(Locale.ENGLISH, List.of());
                    model =
                            new AdoptViewModel(
                                    desk, Background.immediate(), fakes.texts(), () -> adopted++);
                    ReviewWords words = new ReviewWords(fakes.texts(), fakes.frame().formats());
                    hand = new Hand(new AdoptBox(model, words, fakes.frame()), fakes);
                    model.show();
                });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void whatIsInTheFileIsShownBeforeAnythingIsTakenIn() {
        seal(2);
        choose();

        assertThat(texts()).anyMatch(text -> text.contains("From sam, sealed"));
        assertThat(texts()).anyMatch(text -> text.contains("3 works, 2 of which"));
        assertThat(desk.asked()).isEmpty();

        hand.type(KeyCode.SPACE);

        assertThat(desk.asked()).containsExactly("adopt crm_sam");
        assertThat(texts()).anyMatch(text -> text.startsWith("2 works of sam wait above"));
        assertThat(adopted).isEqualTo(1);
    }

    @Test
    void whoeverCancelsHasTakenNothingIn() {
        seal(2);
        choose();
        hand.click(button("Cancel"));

        assertThat(desk.asked()).isEmpty();
        assertThat(button("Open sealed work …").isVisible()).isTrue();
    }

    @Test
    void aFileThatIsHereAlreadyCannotBeTakenInOnceMore() {
        seal(0);
        choose();

        assertThat(button("Take it in").isDisabled()).isTrue();
        assertThat(texts()).anyMatch(text -> text.contains("none of which is new here"));
    }

    @Test
    void aFileThatIsNoneIsSaidSo() {
        choose();

        assertThat(texts()).anyMatch(text -> text.contains("is no sealed work of Fairlead"));
    }

    private void seal(int fresh) {
        Group group = new Group(UUID.randomUUID(), "lead.edit", null, List.of());
        desk.seal(
                new Handover.Sealed(
                        "crm_sam",
                        Instant.parse("2026-11-20T10:00:00Z"),
                        List.of(group, group, group),
                        fresh));
    }

    private void choose() {
        Fx.run(
                () -> {
                    model.open(Path.of("sam.sealed"));
                    hand.settle();
                });
    }

    private List<String> texts() {
        hand.settleNow();
        return hand.all(".label").stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private Button button(String text) {
        hand.settleNow();
        return hand.all(".button").stream()
                .map(Button.class::cast)
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }
}
