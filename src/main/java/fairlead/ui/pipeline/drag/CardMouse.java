package fairlead.ui.pipeline.drag;

import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.board.BoardLinks;
import fairlead.ui.pipeline.card.CardNode;
import fairlead.ui.pipeline.column.CardPile;
import fairlead.ui.pipeline.panel.CardPanels;
import fairlead.ui.pipeline.pile.BoardSelection;
import fairlead.ui.pipeline.pile.PileViewModel;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.UUID;

/// Clicks on cards: one chooses, two open, with Ctrl and Shift more are chosen.
public final class CardMouse {
    private final BoardContext board;
    private final CardPanels panels;
    private final Node root;

    public CardMouse(BoardContext board, Node root, CardPanels panels) {
        this.board = board;
        this.panels = panels;
        this.root = root;
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        if (!event.isStillSincePress() || !(event.getTarget() instanceof CardNode node)) {
            return;
        }
        if (node.row().isPresent() && event.getButton() == MouseButton.MIDDLE) {
            new BoardLinks(board).openWindow(node.row().get().id());
        }
        if (node.row().isEmpty() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        UUID id = node.row().get().id();
        CardPile pile = pileOf(node);
        if (event.getClickCount() == 2) {
            new BoardLinks(board).openLead(id);
        } else {
            choose(event, pile.pile(), id);
            root.requestFocus();
            if (isPlain(event)
                    && node.isOnNext(node.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                panels.next(node);
            }
        }
        event.consume();
    }

    private void choose(MouseEvent event, PileViewModel pile, UUID id) {
        BoardSelection selection = board.model().selection();
        if (event.isShortcutDown()) {
            UUID before = selection.current();
            if (selection.isEmpty() && before != null && !before.equals(id)) {
                selection.toggle(selection.pile(), before);
            }
            selection.toggle(pile, id);
        } else if (event.isShiftDown()) {
            selection.extend(pile, id);
        } else {
            selection.clear();
            selection.stand(pile, id);
        }
    }

    private static boolean isPlain(MouseEvent event) {
        return !event.isShortcutDown() && !event.isShiftDown();
    }

    static CardPile pileOf(Node node) {
        Node at = node;
        while (!(at instanceof CardPile)) {
            at = at.getParent();
        }
        return (CardPile) at;
    }
}
