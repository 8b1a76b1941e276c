package fairlead.ui.pipeline;

import fairlead.ui.pipeline.card.CardNode;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.UUID;

/// Clicks on cards: one chooses, two open, with Ctrl and Shift more are chosen.
final class CardMouse {
    private final BoardContext board;

    CardMouse(BoardContext board, Node root) {
        this.board = board;
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        if (!event.isStillSincePress() || !(event.getTarget() instanceof CardNode node)) {
            return;
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
            pile.requestFocus();
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

    static CardPile pileOf(Node node) {
        Node at = node;
        while (!(at instanceof CardPile)) {
            at = at.getParent();
        }
        return (CardPile) at;
    }
}
