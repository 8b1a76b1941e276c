package fairlead.ui.settings;

import fairlead.backup.Backup;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One backup: when it was made, what is in it, and the way back to it.
final class BackupLine extends HBox {
    BackupLine(Backup backup, Texts texts, Formats formats, Runnable restore) {
        getStyleClass().add("settings-row");
        Backup.Manifest manifest = backup.manifest();
        String made = formats.exact(manifest.made());
        Label contents = new Label(contents(manifest, texts, formats));
        contents.getStyleClass().add("settings-about");
        VBox words = new VBox(new Label(made), contents);
        words.getStyleClass().add("settings-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button(texts.get("settings.backups.restore"));
        button.setAccessibleText(texts.get("settings.backups.restore.this", made));
        button.setOnAction(event -> restore.run());
        getChildren().addAll(words, button);
    }

    private static String contents(Backup.Manifest manifest, Texts texts, Formats formats) {
        return manifest.newest() == null
                ? texts.get("settings.backups.empty", manifest.leads())
                : texts.get(
                        "settings.backups.contents",
                        manifest.leads(),
                        formats.relative(manifest.newest()));
    }
}
