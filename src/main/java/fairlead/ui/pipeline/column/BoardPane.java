package fairlead.ui.pipeline.column;

import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.card.CardTips;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;
import fairlead.ui.pipeline.state.ColumnViewModel;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The columns side by side, the folded ones stacked behind them; scrolls sideways where they do
/// not fit.
public final class BoardPane extends Region {
    private static final double EDGE = 56;
    private static final double FASTEST = 18;
    private static final double BAR = 12;

    private final BoardContext board;
    private final CardTips tips;
    private final HBox strip = new HBox();
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final List<ColumnView> columns = new ArrayList<>();
    private Lanes lanes = Lanes.none();

    public BoardPane(BoardContext board, CardTips tips) {
        this.board = board;
        this.tips = tips;
        getStyleClass().add("board");
        strip.getStyleClass().add("board-columns");
        strip.setManaged(false);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(this::requestLayout);
        setClip(clip);
        getChildren().addAll(strip, bar);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        board.model().columns().subscribe(this::build);
        board.model().rows().subscribe(this::build);
        build();
    }

    public List<ColumnView> columns() {
        return columns;
    }

    public Optional<ColumnView> column(Slot slot) {
        return columns.stream().filter(view -> view.column().slot().equals(slot)).findFirst();
    }

    private void build() {
        columns.forEach(ColumnView::release);
        columns.clear();
        lanes.release();
        List<Node> shown = new ArrayList<>();
        VBox folded = new VBox();
        folded.getStyleClass().add("folded-columns");
        for (ColumnViewModel column : board.model().columns()) {
            column.foldedProperty().subscribe((was, is) -> build());
            if (column.foldedProperty().get()) {
                folded.getChildren().add(new FoldedColumn(board, column));
            } else {
                columns.add(new ColumnView(board, column, tips));
            }
        }
        if (board.model().rows().isEmpty()) {
            shown.addAll(columns);
        } else {
            lanes = new Lanes(board, columns, tips);
            shown.add(lanes);
        }
        if (!folded.getChildren().isEmpty()) {
            shown.add(folded);
        }
        strip.getChildren().setAll(shown);
        requestLayout();
    }

    /// Where the cards of a pile stand on the screen.
    public Optional<CardPile> pile(PileViewModel pile) {
        return board.model().rows().isEmpty()
                ? column(pile.column()).map(ColumnView::pile)
                : lanes.pile(pile);
    }

    /// Brings a card into sight.
    public void reveal(PileViewModel pile, UUID card) {
        column(pile.column()).ifPresent(this::reveal);
        pile(pile)
                .ifPresent(
                        shown -> {
                            lanes.reveal(shown);
                            int index = pile.indexOf(card);
                            if (index >= 0) {
                                shown.cards().reveal(index);
                            }
                        });
    }

    /// Scrolls sideways while the hand is near an edge.
    public void scrollAt(double sceneX) {
        double x = sceneToLocal(sceneX, 0).getX();
        if (x < EDGE) {
            scrollBy(-FASTEST * Math.min(1, (EDGE - x) / EDGE));
        } else if (x > getWidth() - EDGE) {
            scrollBy(FASTEST * Math.min(1, (x - getWidth() + EDGE) / EDGE));
        }
    }

    /// Scrolls no further than needed to have the column in sight.
    private void reveal(Node column) {
        double left = strip.sceneToLocal(column.localToScene(0, 0)).getX();
        double right = left + column.getBoundsInLocal().getWidth();
        if (left < bar.getValue()) {
            scrollBy(left - bar.getValue());
        } else if (right > bar.getValue() + getWidth()) {
            scrollBy(right - bar.getValue() - getWidth());
        }
    }

    private void scrollBy(double pixels) {
        bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
    }

    private void scrolled(ScrollEvent event) {
        double sideways = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
        if (event.getDeltaX() != 0 || event.isShiftDown()) {
            scrollBy(-sideways);
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = strip.prefWidth(-1);
        double max = Math.max(0, width - getWidth());
        boolean scrolls = max > 0;
        double height = getHeight() - (scrolls ? BAR : 0);
        bar.setMax(max);
        bar.setVisibleAmount(scrolls ? getWidth() / width * max : 0);
        bar.setVisible(scrolls);
        if (bar.getValue() > max) {
            bar.setValue(max);
        }
        bar.resizeRelocate(0, height, getWidth(), BAR);
        strip.resizeRelocate(-Math.round(bar.getValue()), 0, Math.max(width, getWidth()), height);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
