package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.NewLead;
import fairlead.lead.Viewer;
import fairlead.ui.Fx;
import fairlead.ui.shell.Place;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// Activity in the whole window, under a real pointer and real keys.
class ActivityViewTest {
    @TempDir private Path folder;
    private WindowStage stage;

    @BeforeEach
    void open() {
        stage = new WindowStage(folder);
        Fx.run(() -> List.of("Ada", "Ben").forEach(this::lead));
        stage.go(new Place.Activity());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theArrowsWalkThroughWhatWasDoneAndAButtonTakesItBack() {
        Fx.run(stage.find(ListView.class, ".activity-list")::requestFocus);
        stage.press(KeyCode.HOME);
        assertThat(title()).contains("Ben");
        stage.press(KeyCode.DOWN);
        assertThat(title()).contains("Ada");

        stage.click(stage.find(Button.class, "#undo"));
        assertThat(there("Ada")).isFalse();
        assertThat(there("Ben")).isTrue();

        stage.click(stage.find(Button.class, "#redo"));
        assertThat(there("Ada")).isTrue();
    }

    @Test
    void aClickChoosesAndAKeyOpensTheLead() {
        Node line =
                stage.all(".activity-what").stream()
                        .filter(what -> text(what).contains("Ada"))
                        .findFirst()
                        .orElseThrow();
        stage.click(line);
        assertThat(title()).contains("Ada");
        stage.press(KeyCode.O);

        assertThat(Fx.call(() -> stage.frame.navigator().placeProperty().get()))
                .isInstanceOf(Place.LeadPage.class);
    }

    @Test
    void whatIsTypedNarrowsItAndWhereNothingFitsOneClickShowsAllAgain() {
        stage.click(stage.find(TextField.class, "#record"));
        stage.type("ben");
        stage.press(KeyCode.ENTER);
        assertThat(stage.all(".activity-what")).hasSize(1);

        stage.type("nobody");
        stage.press(KeyCode.ENTER);
        assertThat(stage.all(".activity-what")).isEmpty();
        stage.click(stage.find(Button.class, "#none .button"));
        assertThat(stage.all(".activity-what")).hasSizeGreaterThanOrEqualTo(2);
    }

    private void lead(String name) {
        stage.services.leads.create(
                stage.services.actor(),
                new NewLead(Map.of(LeadField.NAME, name), LeadStatus.ACTIVE));
    }

    private boolean there(String name) {
        Viewer viewer = new Viewer(stage.services.me.id(), ZoneOffset.UTC);
        LeadStore store = new LeadStore(stage.services.database);
        return store.rows(store.ids(LeadQuery.all(), viewer), viewer).stream()
                .anyMatch(row -> row.name().equals(name));
    }

    private String title() {
        return text(stage.find(Label.class, ".deed-title"));
    }

    private static String text(Node node) {
        return Fx.call(() -> ((Label) node).getText());
    }
}
