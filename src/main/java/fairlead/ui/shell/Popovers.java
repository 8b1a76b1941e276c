package fairlead.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Small panels that open beside what they belong to, inside the window. Esc or a click elsewhere
/// closes the newest one and gives the focus back.
public final class Popovers {
    private static final double GAP = 4;
    private static final double MARGIN = 8;

    private final Pane layer = new Pane();

    public Popovers() {
        layer.getStyleClass().add("popovers");
        layer.setVisible(false);
        layer.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        layer.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        layer.addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
    }

    public Node node() {
        return layer;
    }

    /// Opens below the anchor, or above it where there is no room; returns what closes it.
    public Runnable show(Node anchor, Region content) {
        content.getStyleClass().add("popover");
        return open(content, () -> placeBeside(anchor, content));
    }

    /// Opens in the upper middle, for the palette and the few questions that need an answer first.
    public Runnable showCentered(Region content) {
        content.getStyleClass().add("popover");
        return open(content, () -> placeCentered(content));
    }

    public void closeAll() {
        while (!layer.getChildren().isEmpty()) {
            closeNewest();
        }
    }

    public boolean isOpen() {
        return layer.isVisible();
    }

    private Runnable open(Region content, Runnable place) {
        Node before = layer.getScene().getFocusOwner();
        content.getProperties().put(Popovers.class, before == null ? layer : before);
        layer.getChildren().add(content);
        layer.setVisible(true);
        layer.applyCss();
        if (content.getMaxHeight() == Region.USE_COMPUTED_SIZE) {
            content.maxHeightProperty().bind(layer.heightProperty().subtract(2 * MARGIN));
        }
        content.autosize();
        place.run();
        content.heightProperty().subscribe(place);
        content.requestFocus();
        content.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
        return () -> close(content);
    }

    private void placeBeside(Node anchor, Region content) {
        if (anchor.getScene() == null) {
            return;
        }
        Bounds at = layer.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double below = at.getMaxY() + GAP;
        double above = at.getMinY() - GAP - content.getHeight();
        boolean fits = below + content.getHeight() + MARGIN <= layer.getHeight();
        double x = Math.min(at.getMinX(), layer.getWidth() - content.getWidth() - MARGIN);
        content.relocate(Math.max(MARGIN, x), Math.max(MARGIN, fits ? below : above));
    }

    private void placeCentered(Region content) {
        double x = (layer.getWidth() - content.getWidth()) / 2;
        double y =
                Math.min(
                        layer.getHeight() * 0.12, layer.getHeight() - content.getHeight() - MARGIN);
        content.relocate(Math.max(MARGIN, x), Math.max(MARGIN, y));
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() == layer) {
            closeNewest();
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            closeNewest();
            event.consume();
        }
    }

    private void closeNewest() {
        close(layer.getChildren().getLast());
    }

    private void close(Node content) {
        if (layer.getChildren().remove(content)) {
            layer.setVisible(!layer.getChildren().isEmpty());
            if (content.getProperties().remove(Popovers.class) instanceof Node before) {
                before.requestFocus();
            }
        }
    }
}
