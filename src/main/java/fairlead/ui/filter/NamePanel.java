package fairlead.ui.filter;

import fairlead.settings.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import java.util.function.Consumer;

/// Asks for the name of a view; Enter takes it.
final class NamePanel extends HBox {
    private final TextField name = new TextField();
    private final Button take;

    NamePanel(Texts texts, String now) {
        getStyleClass().add("views-name");
        FilterSheet.dress(this);
        name.setText(now);
        name.setPromptText(texts.get("views.name"));
        name.setAccessibleText(texts.get("views.name"));
        take = new Button(texts.get("views.save"));
        take.setDefaultButton(true);
        take.disableProperty().bind(name.textProperty().map(String::isBlank));
        getChildren().addAll(name, take);
    }

    void onName(Consumer<String> taker) {
        take.setOnAction(event -> taker.accept(name.getText().strip()));
    }
}
