package fairlead.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Long work on its way: what it does, how far it is, and a way to stop it. A progress below nought
/// means that nobody knows how far.
public final class ProgressStrip extends VBox {
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel = new Button();

    public ProgressStrip() {
        getStyleClass().add("progress-strip");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(text.textProperty());
        cancel.getStyleClass().add("quiet");
        cancel.visibleProperty().bind(cancel.textProperty().isNotEmpty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(text, space, cancel);
        line.getStyleClass().add("progress-line");
        getChildren().addAll(line, bar);
    }

    /// The way to stop it is what a key can do here.
    @Override
    public void requestFocus() {
        cancel.requestFocus();
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String value) {
        text.setText(value);
    }

    public DoubleProperty progressProperty() {
        return bar.progressProperty();
    }

    public double getProgress() {
        return bar.getProgress();
    }

    public void setProgress(double value) {
        bar.setProgress(value);
    }

    public String getCancelText() {
        return cancel.getText();
    }

    public void setCancelText(String value) {
        cancel.setText(value);
    }

    public EventHandler<ActionEvent> getOnCancel() {
        return cancel.getOnAction();
    }

    public void setOnCancel(EventHandler<ActionEvent> handler) {
        cancel.setOnAction(handler);
    }
}
