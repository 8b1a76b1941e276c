package fairlead.ui.pipeline.column;

import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.card.CardTips;
import fairlead.ui.pipeline.state.ColumnViewModel;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A column of the board: its head, the way to add a lead, and its cards.
public final class ColumnView extends VBox {
    private static final double GRIP = 5;
    private static final double ROOMY = 340;

    private final BoardContext board;
    private final ColumnViewModel column;
    private final CardPile pile;
    private final QuickAddField adding;
    private final Region grip = new Region();
    private final Subscription watching;
    private double grabbedAt;
    private double widthThen;

    ColumnView(BoardContext board, ColumnViewModel column, CardTips tips) {
        this.board = board;
        this.column = column;
        getStyleClass().add("column");
        pile = new CardPile(board, board.model().pile(column.slot(), null), tips);
        adding = new QuickAddField(board, column);
        grip.getStyleClass().add("column-grip");
        grip.setManaged(false);
        grip.setCursor(Cursor.H_RESIZE);
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pull);
        VBox.setVgrow(pile, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(new ColumnHeader(board, column, adding::open), adding, pile, grip);
        watching = column.widthProperty().subscribe(this::widen);
    }

    ColumnViewModel column() {
        return column;
    }

    public CardPile pile() {
        return pile;
    }

    public QuickAddField adding() {
        return adding;
    }

    void release() {
        watching.unsubscribe();
        pile.release();
    }

    private void widen(Number width) {
        setMinWidth(width.doubleValue());
        setPrefWidth(width.doubleValue());
        boolean chosen = width.doubleValue() != ColumnViewModel.USUAL;
        setMaxWidth(chosen ? width.doubleValue() : ROOMY);
    }

    private void grab(MouseEvent event) {
        grabbedAt = event.getSceneX();
        widthThen = getWidth();
        event.consume();
    }

    private void pull(MouseEvent event) {
        board.model().resize(column, widthThen + event.getSceneX() - grabbedAt);
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        grip.resizeRelocate(getWidth() - GRIP, 0, GRIP, getHeight());
    }
}
