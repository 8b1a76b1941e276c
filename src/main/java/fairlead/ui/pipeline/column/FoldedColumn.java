package fairlead.ui.pipeline.column;

import fairlead.lead.LeadTotals;
import fairlead.ui.control.StagePill;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.state.ColumnViewModel;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A folded column: its name, count and value; a click unfolds it, and cards can be dropped on it.
public final class FoldedColumn extends Button implements DropTarget {
    private final BoardContext board;
    private final ColumnViewModel column;
    private final TotalsWords words;
    private final Label count = new Label();
    private final Label value = new Label();
    private final Tooltip hover = new Tooltip();

    FoldedColumn(BoardContext board, ColumnViewModel column) {
        this.board = board;
        this.column = column;
        this.words = new TotalsWords(board.frame().texts(), board.frame().formats());
        getStyleClass().add("folded");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("folded-count");
        value.getStyleClass().add("folded-value");
        VBox inside = new VBox(name(), count, value);
        inside.getStyleClass().add("folded-inside");
        inside.setMouseTransparent(true);
        setGraphic(inside);
        setTooltip(hover);
        setOnAction(event -> board.model().fold(column, false));
        column.totalsProperty().subscribe(this::show);
    }

    private Node name() {
        if (column.slot().status().isEmpty()) {
            Label name = new Label();
            name.textProperty().bind(column.titleProperty());
            return name;
        }
        StagePill pill = new StagePill();
        board.model()
                .stagesProperty()
                .subscribe(
                        stages -> {
                            if (stages != null) {
                                pill.show(stages, column.slot().status().get());
                            }
                        });
        return pill;
    }

    private void show(LeadTotals totals) {
        String leads =
                column.slot().isClosed()
                        ? board.text("pipeline.this-month", totals.count())
                        : board.text("pipeline.leads", totals.count());
        count.setText(leads);
        value.setText(words.total(totals));
        hover.setText(board.text("pipeline.unfold") + "\n" + words.hover(totals));
        setAccessibleText(column.titleProperty().get() + ", " + leads + ", " + value.getText());
    }

    @Override
    public void over(double sceneX, double sceneY) {
        column.slot()
                .status()
                .ifPresentOrElse(
                        board.model().drag()::over, () -> board.model().drag().over(pile()));
        pseudoClassStateChanged(BoardStyles.DROP, true);
    }

    @Override
    public void left() {
        pseudoClassStateChanged(BoardStyles.DROP, false);
    }

    @Override
    public void drop(double sceneX, double sceneY) {
        column.slot()
                .status()
                .ifPresentOrElse(
                        board.model().drag()::drop, () -> board.model().drag().drop(pile(), 0));
    }

    private PileViewModel pile() {
        return board.model().pile(column.slot(), null);
    }
}
