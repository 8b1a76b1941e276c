package fairlead.ui.shell;

import fairlead.settings.Texts;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

/// Short words at the bottom left that go away by themselves; most offer to undo what they tell.
/// They stay while the pointer or the focus is on them.
public final class Toasts {
    private static final Duration STAY = Duration.seconds(10);
    private static final int MOST = 3;

    private final VBox stack = new VBox();
    private final Texts texts;

    public Toasts(Texts texts) {
        this.texts = texts;
        stack.getStyleClass().add("toasts");
        stack.setPickOnBounds(false);
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    public Node node() {
        return stack;
    }

    /// Takes away all that is still said.
    public void clear() {
        stack.getChildren().clear();
    }

    public void show(String text) {
        add(toast(text));
    }

    public void showUndo(String text, Runnable undo) {
        show(text, texts.get("shell.undo"), undo);
    }

    /// A toast with one action of the caller's choice.
    public void show(String text, String actionText, Runnable action) {
        HBox toast = toast(text);
        Button button = new Button(actionText);
        button.getStyleClass().addAll("toast-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    stack.getChildren().remove(toast);
                    action.run();
                });
        toast.getChildren().add(1, button);
        add(toast);
    }

    private HBox toast(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("toast-text");
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().add("toast-close");
        close.setAccessibleText(texts.get("shell.close"));
        HBox toast = new HBox(label, close);
        toast.getStyleClass().add("toast");
        toast.setCache(true);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        close.setOnAction(event -> stack.getChildren().remove(toast));
        return toast;
    }

    private void add(HBox toast) {
        stack.getChildren().add(toast);
        if (stack.getChildren().size() > MOST) {
            stack.getChildren().removeFirst();
        }
        PauseTransition life = new PauseTransition(STAY);
        life.setOnFinished(event -> stack.getChildren().remove(toast));
        toast.hoverProperty().subscribe(hover -> hold(life, hover || toast.isFocusWithin()));
        toast.focusWithinProperty().subscribe(focus -> hold(life, focus || toast.isHover()));
        life.play();
    }

    private static void hold(PauseTransition life, boolean held) {
        if (held) {
            life.stop();
        } else {
            life.playFromStart();
        }
    }
}
