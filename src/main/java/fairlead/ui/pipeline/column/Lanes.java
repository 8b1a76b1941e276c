package fairlead.ui.pipeline.column;

import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.card.CardTips;
import fairlead.ui.pipeline.picture.BoardPicture;
import fairlead.ui.pipeline.pile.PileViewModel;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The board in rows, one for each owner: the heads of the columns on top, below them a pile of
/// cards for every column of every row.
public final class Lanes extends VBox {
    private static final double HEIGHT = 270;

    private final List<CardPile> piles = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();

    private Lanes() {}

    static Lanes none() {
        return new Lanes();
    }

    Lanes(BoardContext board, List<ColumnView> columns, CardTips tips) {
        getStyleClass().add("lanes");
        TotalsWords words = new TotalsWords(board.frame().texts(), board.frame().formats());
        HBox heads = new HBox();
        heads.getStyleClass().add("lane-columns");
        columns.forEach(column -> heads.getChildren().add(head(board, column)));
        VBox rows = new VBox();
        for (BoardPicture.Row row : board.model().rows()) {
            Label name =
                    new Label(row.name().isEmpty() ? board.text("pipeline.nobody") : row.name());
            name.getStyleClass().add("lane-name");
            Label total =
                    new Label(
                            board.text("pipeline.leads", row.totals().count())
                                    + "  "
                                    + words.total(row.totals()));
            total.getStyleClass().add("column-weighted");
            HBox title = new HBox(name, total);
            title.getStyleClass().add("lane-title");
            HBox cells = new HBox();
            cells.getStyleClass().add("lane-columns");
            columns.forEach(column -> cells.getChildren().add(cell(board, column, row, tips)));
            rows.getChildren().addAll(title, cells);
        }
        scroll.setContent(rows);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("lane-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heads, scroll);
    }

    private static Node head(BoardContext board, ColumnView column) {
        QuickAddField adding = column.adding();
        Region head = new VBox(new ColumnHeader(board, column.column(), adding::open), adding);
        head.minWidthProperty().bind(column.column().widthProperty());
        head.maxWidthProperty().bind(column.column().widthProperty());
        return head;
    }

    private Node cell(BoardContext board, ColumnView column, BoardPicture.Row row, CardTips tips) {
        CardPile pile =
                new CardPile(board, board.model().pile(column.column().slot(), row.slot()), tips);
        pile.minWidthProperty().bind(column.column().widthProperty());
        pile.maxWidthProperty().bind(column.column().widthProperty());
        pile.setMinHeight(HEIGHT);
        pile.setMaxHeight(HEIGHT);
        piles.add(pile);
        return pile;
    }

    Optional<CardPile> pile(PileViewModel model) {
        return piles.stream().filter(pile -> pile.pile() == model).findFirst();
    }

    void reveal(CardPile pile) {
        if (!piles.contains(pile)) {
            return;
        }
        Bounds at = scroll.getContent().sceneToLocal(pile.localToScene(pile.getLayoutBounds()));
        double beyond =
                scroll.getContent().getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight();
        double top = -scroll.getViewportBounds().getMinY();
        boolean seen =
                at.getMinY() >= top && at.getMaxY() <= top + scroll.getViewportBounds().getHeight();
        if (!seen && beyond > 0) {
            scroll.setVvalue(Math.clamp(at.getMinY() / beyond, 0, 1));
        }
    }

    void release() {
        piles.forEach(CardPile::release);
        piles.clear();
    }
}
