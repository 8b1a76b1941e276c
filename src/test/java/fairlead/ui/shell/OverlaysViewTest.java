package fairlead.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.ui.Fx;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

class OverlaysViewTest {
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final List<String> done = new ArrayList<>();
    private Toasts toasts;
    private Popovers popovers;
    private Peek peek;
    private Button below;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    toasts = new Toasts(texts);
                    popovers = new Popovers();
                    peek = new Peek(texts, new Theme(new Settings(SettingsData.usual())));
                    below = new Button("below");
                    StackPane root =
                            new StackPane(below, peek.node(), toasts.node(), popovers.node());
                    stage = new Stage();
                    stage.setScene(new Scene(root, 800, 600));
                    stage.show();
                    below.requestFocus();
                });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void aToastOffersToUndoAndGoesAway() {
        Fx.run(
                () -> {
                    toasts.showUndo("Moved to Won", () -> done.add("undone"));
                    button(toasts.node(), "Undo").fire();

                    assertThat(done).containsExactly("undone");
                    assertThat(all(toasts.node())).isEmpty();
                });
    }

    @Test
    void onlyTheNewestToastsStay() {
        Fx.run(
                () -> {
                    for (int i = 1; i <= 5; i++) {
                        toasts.show("Toast " + i);
                    }

                    assertThat(labels(toasts.node()))
                            .containsExactly("Toast 3", "Toast 4", "Toast 5");
                });
    }

    @Test
    void escapeClosesAPopoverAndGivesTheFocusBack() {
        Fx.run(
                () -> {
                    Button inside = new Button("inside");
                    popovers.show(below, new VBox(inside));
                    assertThat(inside.isFocused()).isTrue();

                    press(inside, KeyCode.ESCAPE);
                    assertThat(popovers.isOpen()).isFalse();
                    assertThat(below.isFocused()).isTrue();
                });
    }

    @Test
    void escapeClosesTheNewestPopoverFirst() {
        Fx.run(
                () -> {
                    Button first = new Button("first");
                    popovers.show(below, new VBox(first));
                    Button second = new Button("second");
                    popovers.show(first, new VBox(second));
                    press(second, KeyCode.ESCAPE);

                    assertThat(popovers.isOpen()).isTrue();
                    assertThat(first.isFocused()).isTrue();
                });
    }

    @Test
    void aPopoverStaysInsideTheWindow() {
        Fx.run(
                () -> {
                    VBox content = new VBox(new Button("wide"));
                    content.setPrefSize(500, 400);
                    StackPane.setAlignment(below, javafx.geometry.Pos.BOTTOM_RIGHT);
                    stage.getScene().getRoot().layout();
                    popovers.show(below, content);

                    assertThat(content.getLayoutX() + 500).isLessThanOrEqualTo(800);
                    assertThat(content.getLayoutY()).isNotNegative();
                    assertThat(content.getLayoutY() + 400).isLessThanOrEqualTo(600);
                });
    }

    @Test
    void aPopoverIsNeverHigherThanTheWindow() {
        Fx.run(
                () -> {
                    VBox content = new VBox(new Button("high"));
                    content.setPrefSize(300, 2_000);
                    stage.getScene().getRoot().layout();
                    popovers.show(below, content);

                    assertThat(content.getLayoutY()).isNotNegative();
                    assertThat(content.getLayoutY() + content.getHeight()).isLessThanOrEqualTo(600);
                });
    }

    @Test
    void thePeekLeavesTheFocusWhereItWas() {
        Fx.run(
                () -> {
                    UUID lead = UUID.randomUUID();
                    peek.leads(id -> peek.show(id, new Label("Acme")));
                    peek.lead(lead);
                    assertThat(below.isFocused()).isTrue();
                    assertThat(peek.openProperty().get()).isTrue();

                    peek.hide();
                    assertThat(peek.node().isVisible()).isFalse();
                });
    }

    @Test
    void aLeadThatIsReadTooLateDoesNotComeIntoThePeekAnyMore() {
        Fx.run(
                () -> {
                    UUID first = UUID.randomUUID();
                    UUID second = UUID.randomUUID();
                    peek.lead(first);
                    peek.lead(second);
                    peek.show(first, new Label("first"));
                    assertThat(peek.openProperty().get()).isFalse();

                    peek.show(second, new Label("second"));
                    assertThat(peek.openProperty().get()).isTrue();
                    peek.hide();
                    peek.show(second, new Label("second"));
                    assertThat(peek.openProperty().get()).isFalse();
                });
    }

    @Test
    void aFailureThatWasForeseenIsSaidInItsOwnWords() {
        Fx.run(
                () -> {
                    new Failures(texts, toasts, popovers)
                            .show(
                                    new fairlead.settings.FairleadException(
                                            "storage.unreachable", null));

                    assertThat(labels(toasts.node()))
                            .containsExactly(texts.get("storage.unreachable"));
                });
    }

    @Test
    void anyOtherFailureGetsAPanelWithItsCode() {
        Fx.run(
                () -> {
                    IllegalStateException failure = new IllegalStateException("secret name");
                    new Failures(texts, toasts, popovers).show(failure);

                    assertThat(labels(popovers.node()))
                            .anyMatch(text -> text.contains(ErrorCode.of(failure).value()))
                            .noneMatch(text -> text.contains("secret"));
                });
    }

    private static void press(Node target, KeyCode code) {
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static List<String> labels(Node node) {
        return all(node).stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static Button button(Node node, String text) {
        return all(node).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                found.add(child);
                found.addAll(all(child));
            }
        }
        return found;
    }
}
