package fairlead.ui.pipeline.panel;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.function.Predicate;

/// One value typed beside a card; Enter takes it, what cannot be read is said and stays.
public final class LinePanel extends VBox {
    LinePanel(String title, String value, String problem, Predicate<String> taken) {
        getStyleClass().add("choice-panel");
        getStylesheets().add(getClass().getResource("/styles/pipeline.css").toExternalForm());
        Label heading = new Label(title);
        heading.getStyleClass().add("display-heading");
        TextField field = new TextField(value);
        field.setAccessibleText(title);
        Label wrong = new Label();
        wrong.getStyleClass().add("panel-problem");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        field.setOnAction(event -> wrong.setText(taken.test(field.getText()) ? "" : problem));
        getChildren().addAll(heading, field, wrong);
    }
}
