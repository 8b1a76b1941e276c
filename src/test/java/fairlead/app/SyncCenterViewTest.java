package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// The sync centre under a real pointer and real keys: what is decided there, and taken back.
class SyncCenterViewTest {
    @TempDir private Path folder;
    private SyncStage stage;
    private Questions questions;
    private UUID jo;

    @BeforeEach
    void open() {
        stage = new SyncStage(folder);
        questions = new Questions(stage.services);
        jo = stage.lead("Jo Lee", Map.of(LeadField.COMPANY, "Acme AG", LeadField.INDUSTRY, "food"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theirsIsKeptByAClickAndTheQuestionComesBackWithUndo() {
        questions.dispute(jo, "company", "Acme", "Acme Ltd", "Acme AG");
        stage.open();

        stage.click(stage.buttons("Keep theirs").getFirst());
        assertThat(stage.cards()).isZero();
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme AG");

        stage.click(stage.buttons("Undo").getFirst());
        assertThat(stage.cards()).isEqualTo(1);
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme AG");
    }

    @Test
    void mineIsKeptByKeysAloneAndTakenBackByThem() {
        questions.dispute(jo, "company", "Acme", "Acme Ltd", "Acme AG");
        stage.open();

        Button mine = stage.buttons("Keep mine").getFirst();
        stage.tabTo(mine);
        stage.press(KeyCode.SPACE);
        assertThat(stage.cards()).isZero();
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme Ltd");

        stage.tabTo(stage.buttons("Undo").getFirst());
        stage.press(KeyCode.SPACE);
        assertThat(stage.cards()).isEqualTo(1);
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme AG");
    }

    @Test
    void allFieldsOfOneLeadAreDecidedTogetherAndThoseOfOthersStay() {
        UUID zoe = stage.lead("Zoe Park", Map.of(LeadField.COMPANY, "Zett AG"));
        questions.dispute(jo, "company", "Acme", "Acme Ltd", "Acme AG");
        questions.dispute(jo, "industry", "toys", "steel", "food");
        questions.dispute(zoe, "company", "Zett", "Zett Ltd", "Zett AG");
        stage.open();
        assertThat(stage.buttons("Keep all mine")).as("one lead has several").hasSize(1);

        stage.click(stage.buttons("Keep all mine").getFirst());

        assertThat(stage.cards()).isEqualTo(1);
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme Ltd");
        assertThat(questions.stands(jo, "industry")).isEqualTo("steel");
        assertThat(questions.stands(zoe, "company")).isEqualTo("Zett AG");

        stage.click(stage.buttons("Undo").getFirst());
        assertThat(stage.cards()).isEqualTo(3);
        assertThat(questions.stands(jo, "industry")).isEqualTo("food");
    }

    @Test
    void parkedWorkIsDoneAgainByKeysAndWaitsAgainAfterUndo() {
        questions.parked(jo, "Acme Holding");
        stage.open();

        stage.tabTo(stage.buttons("Do it again").getFirst());
        stage.press(KeyCode.SPACE);
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme Holding");
        assertThat(stage.buttons("Do it again")).isEmpty();

        stage.click(stage.buttons("Undo").getFirst());
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme AG");
        assertThat(stage.buttons("Do it again")).hasSize(1);
    }

    @Test
    void parkedWorkThatIsDiscardedComesBackWithUndo() {
        questions.parked(jo, "Acme Holding");
        stage.open();

        stage.click(stage.buttons("Discard").getFirst());
        assertThat(stage.buttons("Discard")).isEmpty();
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme AG");

        stage.click(stage.buttons("Undo").getFirst());
        assertThat(stage.buttons("Discard")).hasSize(1);
    }
}
