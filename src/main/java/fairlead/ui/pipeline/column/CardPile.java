package fairlead.ui.pipeline.column;

import fairlead.lead.LeadRow;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.board.BoardViewModel;
import fairlead.ui.pipeline.card.CardNode;
import fairlead.ui.pipeline.card.CardTips;
import fairlead.ui.pipeline.pile.BoardSelection;
import fairlead.ui.pipeline.pile.PileViewModel;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import java.util.Optional;
import java.util.UUID;

/// The cards of one pile on the screen, on which other cards can be dropped.
public final class CardPile extends StackPane implements DropTarget, VirtualCards.Binder {
    private static final double EDGE = 48;
    private static final double FASTEST = 22;

    private final BoardContext board;
    private final PileViewModel pile;
    private final VirtualCards cards;
    private final CardTips tips;
    private final Label empty = new Label();
    private final Subscription watching;
    private UUID anchor;
    private double anchorGap;

    CardPile(BoardContext board, PileViewModel pile, CardTips tips) {
        this.board = board;
        this.pile = pile;
        this.tips = tips;
        cards = new VirtualCards(this::node, this);
        getStyleClass().add("pile");
        empty.getStyleClass().add("pile-empty");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        StackPane.setAlignment(empty, javafx.geometry.Pos.TOP_CENTER);
        getChildren().addAll(cards, empty);
        BoardViewModel model = board.model();
        watching =
                Subscription.combine(
                        pile.revisionProperty().subscribe(this::showAll),
                        pile.readingsProperty().subscribe(cards::refresh),
                        model.lookProperty().subscribe((was, is) -> showAll()),
                        empty.fontProperty().subscribe((was, is) -> showAll()),
                        model.selection().revisionProperty().subscribe(cards::refresh),
                        model.drag().activeProperty().subscribe((was, is) -> cards.refresh()));
        showAll();
    }

    void release() {
        watching.unsubscribe();
    }

    public PileViewModel pile() {
        return pile;
    }

    public VirtualCards cards() {
        return cards;
    }

    private CardNode node() {
        CardNode node = new CardNode(board.words());
        tips.install(node);
        return node;
    }

    @Override
    public void bind(CardNode node, int index) {
        LeadRow row = pile.rowAt(index);
        UUID id = pile.idAt(index);
        BoardSelection selection = board.model().selection();
        node.show(row, board.model().lookProperty().get());
        node.mark(
                id != null && selection.contains(id),
                selection.isCurrent(id),
                id != null && board.model().drag().holds(id));
        if (row != null && !board.model().drag().isActive()) {
            board.model().movers().take(id).ifPresent(who -> node.tellMover(who, isStill()));
        }
    }

    private boolean isStill() {
        return getScene() == null || getScene().getPreferences().isReducedMotion();
    }

    @Override
    public void seen(int first, int last) {
        pile.seen(first, last);
        anchor = pile.idAt(first);
        anchorGap = cards.offset() - first * cards.cellHeight();
    }

    private void showAll() {
        boolean scrolled = cards.offset() > 0;
        int at = anchor == null || !scrolled ? -1 : pile.indexOf(anchor);
        cards.show(pile.size(), CardNode.height(board.model().lookProperty().get(), em()));
        if (at >= 0) {
            cards.scrollTo(at * cards.cellHeight() + anchorGap);
        }
        empty.setVisible(pile.size() == 0);
        empty.setText(board.text(emptyKey()));
    }

    private String emptyKey() {
        return pile.column()
                .status()
                .map(status -> "pipeline.empty." + status.label())
                .orElse("pipeline.empty.other");
    }

    private double em() {
        return empty.getFont().getSize();
    }

    /// The card under a point of the scene.
    Optional<CardNode> cardAt(double sceneX, double sceneY) {
        return cards.inSight().stream()
                .filter(node -> node.contains(node.sceneToLocal(sceneX, sceneY)))
                .findFirst();
    }

    @Override
    public void over(double sceneX, double sceneY) {
        board.model().drag().over(pile);
        boolean ordered = board.model().isOwnOrder(pile);
        cards.markDrop(ordered ? gapAt(sceneX, sceneY) : -1);
        pseudoClassStateChanged(BoardStyles.DROP, true);
    }

    @Override
    public void left() {
        cards.markDrop(-1);
        pseudoClassStateChanged(BoardStyles.DROP, false);
    }

    @Override
    public void drop(double sceneX, double sceneY) {
        board.model().drag().drop(pile, gapAt(sceneX, sceneY));
    }

    @Override
    public void scrollAt(double sceneX, double sceneY) {
        double y = cards.sceneToLocal(sceneX, sceneY).getY();
        double above = EDGE - y;
        double below = y - (cards.getHeight() - EDGE);
        if (above > 0) {
            cards.scrollBy(-FASTEST * Math.min(1, above / EDGE));
        } else if (below > 0) {
            cards.scrollBy(FASTEST * Math.min(1, below / EDGE));
        }
    }

    private int gapAt(double sceneX, double sceneY) {
        Point2D at = cards.sceneToLocal(sceneX, sceneY);
        return cards.gapAt(at.getY());
    }
}
