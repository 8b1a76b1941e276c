package fairlead.ui;

import fairlead.ui.shell.Frame;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.util.concurrent.Callable;

/// A view in a window without a display, with a hand for its pointer and keys. After every gesture
/// the window is laid out, so that a test need not wait.
public final class Hand implements AutoCloseable {
    private final Stage window = new Stage();
    private final Robot robot = new Robot();
    private final Parent view;

    /// Must be made on the JavaFX thread.
    public Hand(Parent view, Fakes fakes) {
        this.view = view;
        Frame frame = fakes.frame();
        StackPane root = new StackPane(view, frame.toasts().node(), frame.popovers().node());
        Scene scene = new Scene(root, 1000, 800);
        fakes.theme().apply(scene);
        frame.commands().listenTo(scene);
        window.setScene(scene);
        window.show();
        settle();
    }

    public <N extends Node> N find(Class<N> type, String selector) {
        return onWindow(() -> type.cast(window.getScene().getRoot().lookup(selector)));
    }

    public void click(Node node) {
        Fx.run(
                () -> {
                    settle();
                    Bounds at = node.localToScreen(node.getBoundsInLocal());
                    robot.mouseMove(new Point2D(at.getCenterX(), at.getCenterY()));
                    robot.mouseClick(MouseButton.PRIMARY);
                    settle();
                });
    }

    public void type(KeyCode... keys) {
        Fx.run(
                () -> {
                    for (KeyCode key : keys) {
                        robot.keyType(key);
                        settle();
                    }
                });
    }

    public void focus(Node node) {
        Fx.run(
                () -> {
                    node.requestFocus();
                    settle();
                });
    }

    public Parent view() {
        return view;
    }

    private static <T> T onWindow(Callable<T> work) {
        try {
            return Platform.isFxApplicationThread() ? work.call() : Fx.call(work);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void settle() {
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
    }

    @Override
    public void close() {
        Fx.run(window::close);
    }
}
