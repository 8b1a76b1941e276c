package fairlead.ui.control;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Holds a view; while it is busy for more than 200 ms, grey lines stand where the view will be.
public final class Skeleton extends StackPane {
    private static final Duration PATIENCE = Duration.millis(200);
    private static final double[] WIDTHS = {0.45, 0.9, 0.8, 0.85, 0.6, 0.9, 0.75, 0.4};

    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final VBox lines = new VBox();
    private final FadeTransition breath = new FadeTransition(Duration.millis(900), lines);

    public Skeleton() {
        getStyleClass().add("skeleton");
        lines.getStyleClass().add("skeleton-lines");
        lines.setMouseTransparent(true);
        for (double width : WIDTHS) {
            lines.getChildren().add(line(width));
        }
        breath.setFromValue(1);
        breath.setToValue(0.45);
        breath.setAutoReverse(true);
        breath.setCycleCount(Animation.INDEFINITE);
        patience.setOnFinished(event -> appear());
        busy.subscribe(this::showBusy);
    }

    /// For a list that has nothing to show yet.
    public static Skeleton during(ObservableValue<Boolean> reading) {
        Skeleton skeleton = new Skeleton();
        skeleton.busy.bind(reading);
        return skeleton;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public boolean isBusy() {
        return busy.get();
    }

    public void setBusy(boolean value) {
        busy.set(value);
    }

    private void showBusy(boolean on) {
        if (on) {
            patience.playFromStart();
        } else {
            patience.stop();
            breath.stop();
            getChildren().remove(lines);
            content(true);
        }
    }

    private void appear() {
        content(false);
        getChildren().add(lines);
        if (getScene() == null || !getScene().getPreferences().isReducedMotion()) {
            breath.play();
        }
    }

    private void content(boolean visible) {
        for (Node child : getChildren()) {
            if (child != lines) {
                child.setVisible(visible);
            }
        }
    }

    private Region line(double share) {
        Region line = new Region();
        line.getStyleClass().add("skeleton-line");
        line.maxWidthProperty().bind(widthProperty().multiply(share));
        return line;
    }
}
