package fairlead.ui.pipeline.drag;

import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.card.CardNode;
import fairlead.ui.pipeline.column.BoardPane;
import fairlead.ui.pipeline.column.DropTarget;
import fairlead.ui.pipeline.pile.BoardSelection;

import javafx.animation.AnimationTimer;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Drags cards with mouse, touchpad or pen inside the window: lifts them, lets the places under the
/// pointer answer, scrolls near the edges, and drops. Esc puts everything back.
public final class CardDrag {
    private final BoardContext board;
    private final Pane root;
    private final BoardPane pane;
    private final Ghost ghost;
    private final AnimationTimer scrolling =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    scroll();
                }
            };
    private CardNode pressed;
    private DropTarget target;
    private Point2D grip = Point2D.ZERO;
    private double sceneX;
    private double sceneY;

    public CardDrag(BoardContext board, Pane root, BoardPane pane) {
        this.board = board;
        this.root = root;
        this.pane = pane;
        ghost = new Ghost(board);
        root.getChildren().add(ghost);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        root.addEventHandler(MouseEvent.DRAG_DETECTED, this::detected);
        root.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::moved);
        root.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, this::released);
        root.addEventFilter(MouseDragEvent.MOUSE_DRAG_DONE, event -> cancel());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        pressed = event.getTarget() instanceof CardNode node ? node : null;
        grip =
                pressed == null
                        ? Point2D.ZERO
                        : pressed.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void detected(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || pressed == null
                || pressed.row().isEmpty()) {
            return;
        }
        lift(pressed, pressed.row().get().id());
        root.startFullDrag();
        hover(event.getSceneX(), event.getSceneY(), event.getTarget());
        scrolling.start();
        event.consume();
    }

    private void lift(CardNode node, UUID id) {
        BoardSelection selection = board.model().selection();
        List<UUID> ids = selection.contains(id) ? selection.ids() : List.of(id);
        selection.stand(CardMouse.pileOf(node).pile(), id);
        board.model().drag().lift(ids);
        ghost.lift(board.model().drag().rows(), node.getWidth(), node.getHeight());
        ghost.toFront();
        root.requestFocus();
    }

    private void moved(MouseDragEvent event) {
        if (board.model().drag().isActive()) {
            hover(event.getSceneX(), event.getSceneY(), event.getTarget());
        }
    }

    private void hover(double x, double y, EventTarget under) {
        sceneX = x;
        sceneY = y;
        Point2D at = root.sceneToLocal(x, y).subtract(grip);
        ghost.moveTo(at.getX(), at.getY());
        DropTarget next = targetOf(under).orElse(null);
        if (next != target) {
            leave();
            target = next;
        }
        if (target == null) {
            board.model().drag().overNothing();
        } else {
            target.over(x, y);
        }
    }

    private static Optional<DropTarget> targetOf(EventTarget under) {
        Node node = under instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof DropTarget)) {
            node = node.getParent();
        }
        return Optional.ofNullable((DropTarget) node);
    }

    private void scroll() {
        pane.scrollAt(sceneX);
        if (target != null) {
            target.scrollAt(sceneX, sceneY);
            target.over(sceneX, sceneY);
        }
    }

    private void released(MouseDragEvent event) {
        if (!board.model().drag().isActive()) {
            return;
        }
        DropTarget on = target;
        finish();
        if (on == null) {
            board.model().drag().cancel();
        } else {
            on.drop(event.getSceneX(), event.getSceneY());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && board.model().drag().isActive()) {
            cancel();
            event.consume();
        }
    }

    private void cancel() {
        if (board.model().drag().isActive()) {
            finish();
            board.model().drag().cancel();
        }
    }

    private void finish() {
        scrolling.stop();
        ghost.hide();
        leave();
        target = null;
    }

    private void leave() {
        if (target != null) {
            target.left();
        }
    }
}
