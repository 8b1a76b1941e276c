package fairlead.ui;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// A scene in a window without a display, with a hand for its pointer and keys. After every gesture
/// the window is laid out, so that a test need not wait. Gestures may be made from any thread.
public abstract class Staged implements AutoCloseable {
    private static final int PASSES = 2;

    private Stage window;
    private Robot robot;

    /// Must be called on the JavaFX thread; nothing is seen yet.
    protected final void stage(Scene scene) {
        window = new Stage();
        window.setScene(scene);
        robot = new Robot();
    }

    /// Must be called on the JavaFX thread.
    protected final void raise() {
        window.show();
    }

    protected final Robot robot() {
        return robot;
    }

    public final Scene scene() {
        return window.getScene();
    }

    public final Node focus() {
        return onWindow(() -> scene().getFocusOwner());
    }

    /// What a selector finds that can be seen, from top to bottom, laid out: a cell that is about
    /// to be given to another line is not found under the one it had.
    public final List<Node> all(String selector) {
        return onWindow(
                () -> {
                    settle();
                    return scene().getRoot().lookupAll(selector).stream()
                            .filter(Staged::isSeen)
                            .toList();
                });
    }

    /// The first that can be seen.
    public final <N extends Node> N find(Class<N> type, String selector) {
        return type.cast(all(selector).getFirst());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    public final Point2D middleOf(Node node) {
        return onWindow(
                () -> {
                    Bounds at = node.localToScreen(node.getBoundsInLocal());
                    return new Point2D(at.getCenterX(), at.getCenterY());
                });
    }

    public final void click(Node node) {
        settleNow();
        click(middleOf(node));
    }

    public final void click(Point2D at) {
        Fx.run(
                () -> {
                    robot.mouseMove(at);
                    robot.mousePress(MouseButton.PRIMARY);
                    robot.mouseRelease(MouseButton.PRIMARY);
                    settle();
                });
    }

    /// Presses the keys together.
    public final void press(KeyCode... keys) {
        Fx.run(
                () -> {
                    for (KeyCode key : keys) {
                        robot.keyPress(key);
                    }
                    for (int i = keys.length - 1; i >= 0; i--) {
                        robot.keyRelease(keys[i]);
                    }
                    settle();
                });
    }

    /// Types letters, digits and spaces, key by key.
    public final void type(String text) {
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            press(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
        }
    }

    public final void settleNow() {
        Fx.run(this::settle);
    }

    /// Must be called on the JavaFX thread.
    public final void settle() {
        for (int i = 0; i < PASSES; i++) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
    }

    protected static <T> T onWindow(Callable<T> work) {
        try {
            return Platform.isFxApplicationThread() ? work.call() : Fx.call(work);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Must be called on the JavaFX thread.
    protected final void strike() {
        if (window != null) {
            window.close();
        }
    }
}
