package fairlead.ui.pipeline.drag;

import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.card.CardNode;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/// Chooses the cards within a frame that is drawn from a free spot of the board.
public final class RubberBand {
    private final BoardContext board;
    private final Pane root;
    private final Region band = new Region();
    private Point2D start;

    public RubberBand(BoardContext board, Pane root) {
        this.board = board;
        this.root = root;
        band.getStyleClass().add("rubber-band");
        band.setManaged(false);
        band.setMouseTransparent(true);
        band.setVisible(false);
        root.getChildren().add(band);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        root.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        root.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> end());
    }

    private void pressed(MouseEvent event) {
        boolean free =
                event.getButton() == MouseButton.PRIMARY
                        && event.getTarget() instanceof Pane
                        && !(event.getTarget() instanceof CardNode);
        start = free ? root.sceneToLocal(event.getSceneX(), event.getSceneY()) : null;
    }

    private void dragged(MouseEvent event) {
        if (start == null || board.model().drag().isActive()) {
            return;
        }
        Point2D now = root.sceneToLocal(event.getSceneX(), event.getSceneY());
        Bounds frame =
                new BoundingBox(
                        Math.min(start.getX(), now.getX()),
                        Math.min(start.getY(), now.getY()),
                        Math.abs(now.getX() - start.getX()),
                        Math.abs(now.getY() - start.getY()));
        band.resizeRelocate(frame.getMinX(), frame.getMinY(), frame.getWidth(), frame.getHeight());
        band.setVisible(true);
        choose(root.localToScene(frame));
    }

    private void choose(Bounds frame) {
        Set<UUID> inside = new LinkedHashSet<>();
        for (Node found : root.lookupAll(".card")) {
            if (found instanceof CardNode card
                    && card.isVisible()
                    && card.localToScene(card.getLayoutBounds()).intersects(frame)) {
                card.row().ifPresent(row -> inside.add(row.id()));
            }
        }
        board.model().selection().set(inside);
    }

    private void end() {
        start = null;
        band.setVisible(false);
    }
}
