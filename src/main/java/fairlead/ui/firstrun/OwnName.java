package fairlead.ui.firstrun;

import fairlead.settings.Texts;
import fairlead.ui.control.Avatar;
import fairlead.ui.shell.Popovers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Lets a person say what they are called here; the initials follow while one types.
public final class OwnName {
    private final Popovers popovers;
    private final Texts texts;

    public OwnName(Popovers popovers, Texts texts) {
        this.popovers = popovers;
        this.texts = texts;
    }

    /// Opens beside the person's own mark; `named` hears of a name that is not blank.
    public void open(Node anchor, String now, Consumer<String> named) {
        Label title = new Label(texts.get("firstrun.name"));
        title.getStyleClass().add("tour-title");
        TextField name = new TextField(now);
        name.setAccessibleText(title.getText());
        name.setPrefColumnCount(18);
        Avatar avatar = new Avatar(now);
        name.textProperty().subscribe(avatar::setName);
        HBox line = new HBox(avatar, name);
        line.getStyleClass().add("tour-foot");
        Button save = new Button(texts.get("firstrun.name.save"));
        save.getStyleClass().add("accent");
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        VBox panel = new VBox(title, line, save);
        panel.getStyleClass().add("own-name");
        panel.getStylesheets().add(getClass().getResource("/styles/firstrun.css").toExternalForm());
        Runnable close = popovers.show(anchor, panel);
        Runnable go =
                () -> {
                    if (!name.getText().isBlank()) {
                        close.run();
                        named.accept(name.getText().strip());
                    }
                };
        save.setOnAction(event -> go.run());
        name.setOnAction(event -> go.run());
    }
}
