package fairlead.ui.shell;

import fairlead.settings.Texts;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import java.util.UUID;
import java.util.function.Consumer;

/// The drawer over the right side that shows something without leaving where one is. The focus
/// stays where it was; Esc and Space close it.
public final class Peek {
    private static final Duration SLIDE = Duration.millis(140);
    private static final double DISTANCE = 48;

    private final StackPane drawer = new StackPane();
    private final Theme theme;
    private Consumer<UUID> leads = id -> {};
    private UUID shown;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    public Peek(Texts texts, Theme theme) {
        this.theme = theme;
        drawer.getStyleClass().add("peek");
        drawer.setMaxWidth(Region.USE_PREF_SIZE);
        drawer.setVisible(false);
        drawer.setAccessibleRole(AccessibleRole.PARENT);
        drawer.setAccessibleText(texts.get("shell.peek"));
        drawer.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// What shows a lead in the drawer, for any list.
    public void leads(Consumer<UUID> opener) {
        leads = opener;
    }

    /// Shows a lead, whatever list it stands in; the same lead again closes the drawer.
    public void lead(UUID id) {
        if (open.get() && id.equals(shown)) {
            hide();
        } else {
            shown = id;
            leads.accept(id);
        }
    }

    /// Shows in the open drawer the lead that one has come to.
    public void follow(UUID id) {
        if (open.get() && !id.equals(shown)) {
            lead(id);
        }
    }

    public Node node() {
        return drawer;
    }

    /// Shows what was read of a lead, unless the drawer was closed meanwhile or is asked for
    /// another.
    public void show(UUID lead, Node content) {
        if (lead.equals(shown)) {
            show(content);
        }
    }

    private void show(Node content) {
        drawer.getChildren().setAll(content);
        if (open.get()) {
            return;
        }
        drawer.setVisible(true);
        open.set(true);
        if (!theme.stillProperty().get()) {
            slide();
        }
    }

    public void hide() {
        shown = null;
        open.set(false);
        drawer.setVisible(false);
        drawer.getChildren().clear();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void slide() {
        TranslateTransition slide = new TranslateTransition(SLIDE, drawer);
        slide.setFromX(DISTANCE);
        slide.setToX(0);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.play();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.SPACE) {
            hide();
            event.consume();
        }
    }
}
