package fairlead.ui.importing;

import fairlead.importing.RevertPreview;
import fairlead.settings.Texts;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// The choice of a file, and the imports there were.
public final class ChooseController {
    static final List<String> PATTERNS = List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.vcf");

    private final ImportViewModel model;
    private final Frame frame;

    @FXML private Button choose;
    @FXML private ProgressStrip reading;
    @FXML private Label error;
    @FXML private Label none;
    @FXML private Label outcome;
    @FXML private ProgressStrip reverting;
    @FXML private VBox past;

    public ChooseController(ImportViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        SourceViewModel source = model.source();
        Showing.when(reading, source.busyProperty());
        source.rowsReadProperty().subscribe(rows -> reading.setText(read(rows.longValue())));
        reading.setProgress(-1);
        reading.setOnCancel(event -> source.cancel());
        Showing.text(error, source.errorProperty());
        showPast();
    }

    private void showPast() {
        PastViewModel imports = model.past();
        LineBox<PastLine> lines =
                new LineBox<>(past, () -> new PastRow(frame, run -> imports.ask(run.id())));
        imports.lines().subscribe(() -> lines.show(imports.lines()));
        imports.lines().subscribe(() -> Showing.set(none, imports.lines().isEmpty()));
        Showing.set(none, imports.lines().isEmpty());
        past.disableProperty().bind(imports.busyProperty());
        Showing.text(outcome, imports.outcomeProperty());
        Showing.when(reverting, imports.busyProperty());
        reverting.setProgress(-1);
        imports.stepsProperty()
                .subscribe(
                        steps ->
                                reverting.setText(
                                        texts().get("importing.reverting", steps.longValue())));
        reverting.setOnCancel(event -> imports.stop());
        imports.questionProperty().subscribe(this::ask);
    }

    private void ask(RevertPreview preview) {
        if (preview != null) {
            frame.dialogs()
                    .confirm(
                            RevertWords.question(preview, texts()),
                            texts().get("importing.revert.yes"),
                            () -> model.past().revert(preview.run().id()));
        }
    }

    private String read(long rows) {
        return texts().get("importing.reading", rows);
    }

    void focus() {
        choose.requestFocus();
    }

    @FXML
    private void choose() {
        frame.dialogs()
                .openFile(
                        texts().get("importing.choose.title"),
                        texts().get("importing.choose.kind"),
                        PATTERNS)
                .ifPresent(model.source()::open);
    }

    @FXML
    private void openDuplicates() {
        frame.navigator().go(new Place.Duplicates());
    }

    private Texts texts() {
        return frame.texts();
    }
}
