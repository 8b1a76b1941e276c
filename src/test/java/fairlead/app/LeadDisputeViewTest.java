package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;
import fairlead.ui.Fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A field in dispute on the lead's own page: three values, one click, and the way back.
class LeadDisputeViewTest {
    @TempDir private Path folder;
    private LeadStage stage;
    private Questions questions;
    private UUID jo;

    @BeforeEach
    void open() {
        stage = new LeadStage(folder);
        questions = new Questions(stage.services);
        jo = stage.lead("Jo Lee", Map.of(LeadField.COMPANY, "Acme AG"));
        questions.dispute(jo, "company", "Acme", "Acme Ltd", "Acme AG");
        stage.open(jo, List.of(jo));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theFieldShowsBothValuesAndTheOneBefore() {
        assertThat(stage.all(".dispute .sync-value").stream().map(LeadDisputeViewTest::text))
                .containsExactly("Acme AG", "Acme Ltd", "Acme");
    }

    @Test
    void mineIsChosenByAClickAndUndoneByAnother() {
        stage.click(button("Keep mine"));
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme Ltd");
        assertThat(stage.all(".dispute")).isEmpty();

        stage.click(button("Undo"));
        assertThat(questions.stands(jo, "company")).isEqualTo("Acme AG");
        assertThat(stage.all(".dispute")).hasSize(1);
    }

    @Test
    void theirsIsChosenByAKey() {
        stage.click(stage.find(Labeled.class, ".dispute-question"));
        Button theirs = button("Keep theirs");
        Fx.run(theirs::requestFocus);
        stage.press(KeyCode.SPACE);

        assertThat(questions.stands(jo, "company")).isEqualTo("Acme AG");
        assertThat(stage.all(".dispute")).isEmpty();
    }

    private Button button(String text) {
        stage.settleNow();
        return stage.all(".button").stream()
                .map(Button.class::cast)
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Node node) {
        return ((Labeled) node).getText();
    }
}
