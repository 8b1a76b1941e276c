package fairlead.ui.settings;

import fairlead.settings.Texts;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Keystroke;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

/// One command with its keys. The keys are a button: once pressed it waits for new ones.
final class ShortcutLine extends HBox {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final ShortcutsViewModel model;
    private final Command command;
    private final Texts texts;
    private final Button keys = new Button();
    private final Button reset = new Button(null, new FontIcon("fth-rotate-ccw"));

    ShortcutLine(ShortcutsViewModel model, Command command, Texts texts) {
        this.model = model;
        this.command = command;
        this.texts = texts;
        getStyleClass().add("shortcut-line");
        Label name = new Label(texts.get(command.textKey()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        keys.getStyleClass().add("shortcut-keys");
        keys.setAccessibleText(texts.get("settings.shortcuts.change", name.getText()));
        keys.setOnAction(event -> listen());
        keys.focusedProperty().subscribe(focused -> stop());
        reset.getStyleClass().add("quiet");
        reset.setAccessibleText(texts.get("settings.shortcuts.reset", name.getText()));
        reset.setTooltip(new Tooltip(reset.getAccessibleText()));
        reset.setOnAction(event -> model.reset(command));
        getChildren().addAll(name, space, reset, keys);
        stop();
    }

    private void listen() {
        keys.setText(texts.get("settings.shortcuts.press"));
        keys.pseudoClassStateChanged(WAITING, true);
        KeyCapture.on(keys, this::assign, this::stop);
    }

    private void assign(String pressed) {
        if (!model.assign(command, pressed)) {
            stop();
        }
    }

    private void stop() {
        keys.setOnKeyPressed(null);
        keys.setOnKeyTyped(null);
        keys.pseudoClassStateChanged(WAITING, false);
        String text = Keystroke.words(model.keysOf(command), texts);
        keys.setText(text.isEmpty() ? texts.get("settings.shortcuts.none") : text);
        reset.setVisible(model.isOwn(command));
    }
}
