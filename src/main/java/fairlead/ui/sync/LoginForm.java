package fairlead.ui.sync;

import fairlead.settings.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks for the password of whoever works here; one goes on working meanwhile.
final class LoginForm extends VBox {
    private final ChipViewModel model;
    private final PasswordField password = new PasswordField();
    private final CheckBox keep = new CheckBox();

    LoginForm(ChipViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("sync-login");
        Label name = new Label(texts.get("sync.password", model.user()));
        password.setAccessibleText(name.getText());
        password.setOnAction(event -> login());
        HBox.setHgrow(password, Priority.ALWAYS);
        Button sign = new Button(texts.get("sync.login"));
        sign.getStyleClass().add("accent");
        sign.setOnAction(event -> login());
        HBox line = new HBox(password, sign);
        line.getStyleClass().add("sync-buttons");
        keep.setText(texts.get("sync.keep"));
        keep.setWrapText(true);
        keep.setVisible(model.canKeepPassword());
        keep.managedProperty().bind(keep.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().setAll(name, line, keep);
    }

    private void login() {
        model.login(password.getText(), keep.isSelected());
        password.clear();
    }
}
