package fairlead.ui.pipeline.drag;

import fairlead.lead.LeadRow;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.card.CardNode;

import javafx.scene.CacheHint;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.List;

/// The card that hangs at the pointer while it is dragged, with the number of cards in the hand. It
/// is painted once, tilt and shadow and all, and that picture is moved.
public final class Ghost extends Pane {
    private static final double TILT = 1.5;

    private final BoardContext board;
    private final CardNode card;
    private final Label number = new Label();

    Ghost(BoardContext board) {
        this.board = board;
        card = new CardNode(board.words());
        card.getStyleClass().add("ghost");
        number.getStyleClass().add("ghost-count");
        getChildren().addAll(card, number);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        card.setRotate(TILT);
        setCache(true);
        setCacheHint(CacheHint.SPEED);
    }

    /// Shows the first of these cards in the size of the one that was taken.
    void lift(List<LeadRow> rows, double width, double height) {
        card.show(rows.isEmpty() ? null : rows.getFirst(), board.model().lookProperty().get());
        resize(width, height);
        card.resizeRelocate(0, 0, width, height);
        number.setVisible(rows.size() > 1);
        number.setText(board.frame().formats().number(rows.size()));
        setVisible(true);
        applyCss();
        number.autosize();
        number.relocate(width - number.getWidth() + 8, -8);
    }

    void moveTo(double x, double y) {
        setTranslateX(Math.round(x));
        setTranslateY(Math.round(y));
    }

    void hide() {
        setVisible(false);
    }
}
