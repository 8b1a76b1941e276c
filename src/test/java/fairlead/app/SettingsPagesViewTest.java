package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LostReason;
import fairlead.lead.RateStore;
import fairlead.lead.ReasonStore;
import fairlead.lead.company.Money;
import fairlead.lead.company.MoneyStore;
import fairlead.lead.company.RateRow;
import fairlead.ui.Fx;
import fairlead.ui.shell.Place;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The pages of the settings in the whole window, under a real pointer and real keys.
class SettingsPagesViewTest {
    @TempDir private Path folder;
    private WindowStage stage;

    @BeforeEach
    void open() {
        stage = new WindowStage(folder);
        stage.go(Place.Settings.first());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aReasonIsAddedByKeysAndTakenBackByOne() {
        page("Statuses");
        Fx.run(stage.find(TextField.class, "#newReason")::requestFocus);
        stage.type("cousin");
        stage.press(KeyCode.ENTER);
        assertThat(reasons()).contains("cousin");

        Fx.run(button(".settings-name", "Statuses")::requestFocus);
        stage.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reasons()).doesNotContain("cousin");
    }

    @Test
    void aWinNeedsEvidenceOnceTheBoxIsTickedByTheSpaceBar() {
        page("Statuses");
        CheckBox evidence = stage.find(CheckBox.class, "#evidence");
        Fx.run(evidence::requestFocus);
        stage.press(KeyCode.SPACE);

        assertThat(money().asksForEvidence()).isTrue();
        assertThat(evidence.isSelected()).isTrue();
    }

    @Test
    void aTypedRateIsTakenOverByAClick() {
        page("Money");
        stage.click(stage.find(TextArea.class, "#typed"));
        stage.type("chf 2");
        stage.click(stage.find(Button.class, "#take"));

        assertThat(money().rates()).extracting(RateRow::currency).contains("CHF");
    }

    @Test
    void newKeysAreLearntByPressingThemAndEscLeavesTheOldOnes() {
        page("Shortcuts");
        Button keys = button(".shortcut-keys", "Ctrl+K");
        stage.click(keys);
        stage.press(KeyCode.ESCAPE);
        assertThat(text(keys)).isEqualTo("Ctrl+K");

        stage.click(keys);
        stage.press(KeyCode.CONTROL, KeyCode.J);
        assertThat(text(button(".shortcut-keys", "Ctrl+J"))).isEqualTo("Ctrl+J");
        stage.press(KeyCode.CONTROL, KeyCode.J);
        assertThat(stage.all(".palette")).isNotEmpty();
    }

    @Test
    void aBackupIsMadeByTheKeyboardAndStandsInTheListAtOnce() {
        page("Backups");
        assertThat(stage.all("#lines .settings-row")).isEmpty();
        Fx.run(stage.find(Button.class, "#make")::requestFocus);
        stage.press(KeyCode.SPACE);

        assertThat(stage.all("#lines .settings-row")).hasSize(1);
        assertThat(stage.doors.folder().backups()).isDirectoryContaining("glob:**.zip");
    }

    @Test
    void largerTypeIsSetWithTheArrowsOfItsSlider() {
        Node slider = stage.find(Node.class, ".slider");
        Fx.run(slider::requestFocus);
        stage.press(KeyCode.RIGHT);

        assertThat(stage.settings.get().appearance().fontScale()).isGreaterThan(100);
    }

    private void page(String name) {
        stage.click(button(".settings-name", name));
    }

    private Button button(String selector, String words) {
        return (Button)
                stage.all(selector).stream()
                        .filter(node -> text(node).equals(words))
                        .findFirst()
                        .orElseThrow();
    }

    private static String text(Node node) {
        return Fx.call(() -> ((Labeled) node).getText());
    }

    private List<String> reasons() {
        return new ReasonStore(stage.services.database)
                .all().stream().map(LostReason::label).toList();
    }

    private Money money() {
        return new MoneyStore(stage.services.database, new RateStore()).read();
    }
}
