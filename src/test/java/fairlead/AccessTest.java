package fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Languages;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Whoever cannot see or point gets along: every control has a name and a role, and can be reached.
class AccessTest {
    static Stream<Class<?>> controllers() {
        return House.controllers().stream();
    }

    @ParameterizedTest
    @MethodSource("controllers")
    void everyControlThatTakesTheFocusHasANameAndARole(Class<?> controller) {
        Fx.run(
                () -> {
                    List<String> nameless =
                            load(controller, Locale.ENGLISH).stream()
                                    .filter(node -> node instanceof Control)
                                    .filter(Node::isFocusTraversable)
                                    .filter(
                                            node ->
                                                    name(node).isBlank()
                                                            || node.getAccessibleRole() == null)
                                    .map(AccessTest::describe)
                                    .toList();

                    assertThat(nameless)
                            .as("give them accessibleText=\"%%…\" in the FXML of %s", controller)
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("controllers")
    void everyButtonCanBeReachedByKeyboard(Class<?> controller) {
        Fx.run(
                () ->
                        assertThat(load(controller, Locale.ENGLISH))
                                .filteredOn(
                                        node ->
                                                node instanceof Button
                                                        || node instanceof ToggleButton
                                                        || node instanceof Hyperlink)
                                .filteredOn(
                                        node ->
                                                node.getStyleClass().stream()
                                                        .noneMatch(s -> s.contains("arrow")))
                                .allMatch(Node::isFocusTraversable));
    }

    @ParameterizedTest
    @MethodSource("controllers")
    void noWordsAreCutOffWhereTheyAreLonger(Class<?> controller) {
        Fx.run(() -> assertThat(cutOff(load(controller, Languages.PSEUDO))).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("controllers")
    void noWordsAreCutOffInTypeOfTwiceTheSize(Class<?> controller) {
        Fx.run(() -> assertThat(cutOff(load(controller, Locale.GERMANY, 200))).isEmpty());
    }

    /// Buttons, tabs, chips, boxes to tick, labels and headings of tables, but for those that say
    /// the same words in full on hover.
    private static List<String> cutOff(List<Node> nodes) {
        return nodes.stream()
                .flatMap(AccessTest::labels)
                .filter(AccessTest::isCutOff)
                .filter(
                        labeled ->
                                labeled.getTooltip() == null
                                        || !labeled.getTooltip()
                                                .getText()
                                                .equals(labeled.getText()))
                .map(AccessTest::describe)
                .toList();
    }

    private static Stream<Labeled> labels(Node node) {
        if (node instanceof TableView<?> table) {
            return table.lookupAll(".column-header .label").stream().map(Labeled.class::cast);
        }
        return node instanceof Labeled labeled ? Stream.of(labeled) : Stream.empty();
    }

    private static List<Node> load(Class<?> controller, Locale locale) {
        return load(controller, locale, 100);
    }

    private static List<Node> load(Class<?> controller, Locale locale, int fontScale) {
        Fakes fakes = new Fakes(locale, House.commands());
        fakes.frame()
                .settings()
                .change(data -> data.withAppearance(data.appearance().withFontScale(fontScale)));
        View<?> view = new Views(fakes.texts(), fakes::make).load(controller);
        Scene scene = new Scene(view.root(), 1280, 800);
        fakes.theme().apply(scene);
        view.root().applyCss();
        view.root().layout();
        List<Node> nodes = new ArrayList<>();
        collect(view.root(), nodes);
        return nodes;
    }

    /// Not into the insides of a control, which are its own business.
    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible() || !node.isManaged()) {
            return;
        }
        nodes.add(node);
        boolean opaque = node instanceof Control && !(node instanceof ScrollPane);
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            collect(pane.getContent(), nodes);
        } else if (node instanceof Parent parent && !opaque) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    private static String name(Node node) {
        if (node instanceof ScrollPane || node instanceof ScrollBar) {
            return "scrolls";
        }
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    private static boolean isCutOff(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text shown
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && !shown.getText().equals(labeled.getText());
    }

    private static String describe(Node node) {
        String words = node instanceof Labeled labeled ? labeled.getText() : "";
        return "%s %s id=%s “%s”"
                .formatted(
                        node.getClass().getSimpleName(), node.getStyleClass(), node.getId(), words);
    }
}
