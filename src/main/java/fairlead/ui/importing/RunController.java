package fairlead.ui.importing;

import fairlead.settings.Texts;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Frame;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// An import on its way.
public final class RunController {
    private final RunViewModel model;
    private final Texts texts;

    @FXML private Label file;
    @FXML private ProgressStrip progress;
    @FXML private Label stopping;

    public RunController(ImportViewModel model, Frame frame) {
        this.model = model.run();
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        file.textProperty().bind(model.fileNameProperty());
        model.doneProperty().subscribe(done -> show());
        model.totalProperty().subscribe(total -> show());
        Showing.when(stopping, model.stoppingProperty());
        progress.setOnCancel(event -> model.stop());
    }

    void focus() {
        progress.requestFocus();
    }

    private void show() {
        long done = model.doneProperty().get();
        long total = model.totalProperty().get();
        progress.setText(texts.get("importing.running", done, total));
        progress.setProgress(total == 0 ? -1 : (double) done / total);
    }
}
