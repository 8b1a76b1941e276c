package fairlead.ui.settings;

import fairlead.backup.Backup;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Frame;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The page of the backups.
public final class BackupsController {
    private final BackupsViewModel model;
    private final Frame frame;

    @FXML private Button make;
    @FXML private ProgressStrip progress;
    @FXML private Label error;
    @FXML private Label none;
    @FXML private VBox lines;

    public BackupsController(BackupsViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        make.disableProperty().bind(model.busyProperty());
        lines.disableProperty().bind(model.busyProperty());
        progress.setProgress(-1);
        progress.textProperty().bind(model.doingProperty());
        progress.visibleProperty().bind(model.busyProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        error.textProperty().bind(model.errorProperty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        model.backups().addListener((ListChangeListener<Backup>) change -> showLines());
        showLines();
        model.load();
    }

    @FXML
    private void makeOne() {
        model.make();
    }

    private void showLines() {
        none.setVisible(model.backups().isEmpty());
        none.setManaged(none.isVisible());
        lines.getChildren().setAll(model.backups().stream().map(this::line).toList());
    }

    private BackupLine line(Backup backup) {
        return new BackupLine(backup, frame.texts(), frame.formats(), () -> ask(backup));
    }

    private void ask(Backup backup) {
        String made = frame.formats().exact(backup.manifest().made());
        frame.dialogs()
                .confirm(
                        frame.texts().get("settings.backups.ask", made),
                        frame.texts().get("settings.backups.restore"),
                        () -> model.restore(backup));
    }
}
