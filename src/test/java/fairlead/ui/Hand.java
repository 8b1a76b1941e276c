package fairlead.ui;

import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/// A view in a window without a display, with a hand for its pointer and keys. After every gesture
/// the window is laid out, so that a test need not wait.
public final class Hand extends Staged {
    private final Parent view;

    /// Must be made on the JavaFX thread.
    public Hand(Parent view, Fakes fakes) {
        this.view = view;
        Frame frame = fakes.frame();
        StackPane root = new StackPane(view, frame.toasts().node(), frame.popovers().node());
        Scene scene = new Scene(root, 1000, 800);
        fakes.theme().apply(scene);
        frame.commands().listenTo(scene);
        stage(scene);
        raise();
        settle();
    }

    public void type(KeyCode... keys) {
        Fx.run(
                () -> {
                    for (KeyCode key : keys) {
                        robot().keyType(key);
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

    @Override
    public void close() {
        Fx.run(this::strike);
    }
}
