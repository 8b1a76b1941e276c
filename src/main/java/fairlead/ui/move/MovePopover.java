package fairlead.ui.move;

import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Supplier;

/// Asks what a move needs, beside what is moved: one popover a question, Esc puts the leads back.
public final class MovePopover {
    private final Frame frame;
    private final MoveViewModel model;
    private final Supplier<Node> anchor;
    private Runnable close = () -> {};

    public MovePopover(Frame frame, MoveViewModel model, Supplier<Node> anchor) {
        this.frame = frame;
        this.model = model;
        this.anchor = anchor;
        model.questionProperty().subscribe((was, is) -> show(is));
    }

    private void show(MoveQuestion question) {
        Runnable closing = close;
        close = () -> {};
        closing.run();
        if (question == null) {
            return;
        }
        Region panel = panel(question);
        panel.getStylesheets().add(getClass().getResource("/styles/move.css").toExternalForm());
        close = frame.popovers().show(anchor.get(), panel);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        panel.parentProperty().subscribe(parent -> closed(parent, question));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        }
    }

    /// A click elsewhere has closed the panel; what follows waits until it is really gone.
    private void closed(Parent parent, MoveQuestion question) {
        if (parent == null && model.questionProperty().get() == question) {
            close = () -> {};
            frame.background().<MoveQuestion>onWindow(this::giveUp).accept(question);
        }
    }

    private void giveUp(MoveQuestion question) {
        if (model.questionProperty().get() == question) {
            model.cancel();
        }
    }

    private VBox panel(MoveQuestion question) {
        return switch (question) {
            case MoveQuestion.Lost lost -> new LostPanel(frame, model, lost);
            case MoveQuestion.Won won -> new WonPanel(frame, model, won);
            case MoveQuestion.Evidence evidence -> new EvidencePanel(frame, model);
            case MoveQuestion.Missing missing -> new MissingPanel(frame, model, missing);
        };
    }
}
