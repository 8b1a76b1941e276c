package fairlead.ui.shell;

import fairlead.settings.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The few questions that cannot be a popover or an undo: which file, and what cannot be taken
/// back.
public final class Dialogs {
    private final Texts texts;
    private final Popovers popovers;

    public Dialogs(Texts texts, Popovers popovers) {
        this.texts = texts;
        this.popovers = popovers;
    }

    /// Asks before something that has no undo; `action` names what will be done.
    public void confirm(String question, String action, Runnable onYes) {
        Label label = new Label(question);
        label.setWrapText(true);
        label.getStyleClass().add("question-text");
        Button yes = new Button(action);
        yes.getStyleClass().add("danger");
        Button no = new Button(texts.get("shell.cancel"));
        no.setCancelButton(true);
        HBox buttons = new HBox(no, yes);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox panel = new VBox(label, buttons);
        panel.getStyleClass().add("question-panel");
        Runnable close = popovers.showCentered(panel);
        no.setOnAction(event -> close.run());
        yes.setOnAction(
                event -> {
                    close.run();
                    onYes.run();
                });
        no.requestFocus();
    }

    /// `patterns` such as `*.csv`; empty when nothing was chosen.
    public Optional<Path> openFile(String title, String kind, List<String> patterns) {
        return Optional.ofNullable(chooser(title, kind, patterns).showOpenDialog(window()))
                .map(File::toPath);
    }

    public Optional<Path> saveFile(
            String title, String kind, List<String> patterns, String suggestedName) {
        FileChooser chooser = chooser(title, kind, patterns);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
    }

    private static FileChooser chooser(String title, String kind, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        return chooser;
    }

    private Window window() {
        Node layer = popovers.node();
        return layer.getScene() == null ? null : layer.getScene().getWindow();
    }
}
