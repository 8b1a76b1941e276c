package fairlead.ui.settings;

import fairlead.settings.Texts;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.PlaceNames;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Every command with its keys, under the place where it can be done.
public final class ShortcutsController {
    private final ShortcutsViewModel model;
    private final Texts texts;

    @FXML private VBox list;
    @FXML private Label conflict;

    public ShortcutsController(ShortcutsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.editionProperty().subscribe(edition -> fill());
        model.conflictProperty().subscribe(this::showConflict);
    }

    @FXML
    private void resetAll() {
        model.resetAll();
    }

    private void fill() {
        List<Node> lines = new ArrayList<>();
        String group = "";
        for (Command command : model.commands()) {
            String place = PlaceNames.textKey(command.place());
            if (!place.equals(group)) {
                group = place;
                Label heading = new Label(texts.get(place));
                heading.getStyleClass().add("group-heading");
                lines.add(heading);
            }
            lines.add(new ShortcutLine(model, command, texts));
        }
        list.getChildren().setAll(lines);
    }

    private void showConflict(String commandKey) {
        boolean shown = !commandKey.isEmpty();
        conflict.setText(shown ? texts.get("settings.shortcuts.taken", texts.get(commandKey)) : "");
        conflict.setVisible(shown);
        conflict.setManaged(shown);
    }
}
