package fairlead.ui.move;

import fairlead.settings.Texts;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// Cancel, which puts the leads back, beside what goes on.
final class MoveButtons extends HBox {
    MoveButtons(Texts texts, MoveViewModel model, Button confirm) {
        getStyleClass().add("move-buttons");
        Button back = new Button(texts.get("shell.cancel"));
        back.setOnAction(event -> model.cancel());
        confirm.getStyleClass().add("accent");
        getChildren().addAll(back, confirm);
    }
}
