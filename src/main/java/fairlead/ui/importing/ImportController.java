package fairlead.ui.importing;

import fairlead.importing.ImportPlan;
import fairlead.importing.ImportReport;
import fairlead.importing.ImportRules;
import fairlead.importing.ImportService;
import fairlead.importing.mapping.ColumnMapping;
import fairlead.importing.mapping.Conventions;
import fairlead.importing.mapping.Mapping;
import fairlead.importing.mapping.TableSurvey;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableSource;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;
import fairlead.ui.shell.Ticket;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;

import java.io.File;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;

/// Bring my leads: choose a file, see how it is read and what would happen, bring it in, take it
/// back.
public final class ImportController implements Screen<Place.Import> {
    private final ImportService imports;
    private final Actor actor;
    private final Frame frame;
    private ImportPlan plan;
    private UUID batch;
    private Ticket running;

    @FXML private Label columns;
    @FXML private Label result;
    @FXML private Button choose;
    @FXML private Button bring;
    @FXML private Button stop;
    @FXML private Button revert;

    public ImportController(ImportService imports, Actor actor, Frame frame) {
        this.imports = imports;
        this.actor = actor;
        this.frame = frame;
    }

    @Override
    public void show(Place.Import place) {
        choose.requestFocus();
    }

    @FXML
    private void choose() {
        File file = new FileChooser().showOpenDialog(choose.getScene().getWindow());
        if (file != null) {
            look(file.toPath());
        }
    }

    private void look(Path file) {
        working(true);
        running =
                frame.background()
                        .runLong(ticket -> dryRun(plan(file, ticket), ticket))
                        .onSuccess(report -> show("importing.would", report))
                        .then(() -> working(false))
                        .start();
    }

    private ImportPlan plan(Path file, Ticket ticket) {
        TableSource source = TableFile.open(file, TableOptions.detect());
        Conventions usual = Conventions.of(texts().locale(), frame.formats().zone());
        TableSurvey survey = TableSurvey.of(source, (part, rows) -> !ticket.cancelled());
        Mapping mapping = Mapping.guess(survey, usual);
        return new ImportPlan(
                source, file.getFileName().toString(), mapping, ImportRules.usual(mapping));
    }

    private ImportReport dryRun(ImportPlan made, Ticket ticket) {
        ImportReport report =
                imports.dryRun(made, texts()::get, (part, rows) -> !ticket.cancelled());
        plan = made;
        return report;
    }

    @FXML
    private void bring() {
        working(true);
        running =
                frame.background()
                        .runLong(
                                ticket ->
                                        imports.run(
                                                actor,
                                                plan,
                                                texts()::get,
                                                (part, rows) -> !ticket.cancelled()))
                        .onSuccess(
                                report -> {
                                    batch = report.batch();
                                    show("importing.done", report);
                                })
                        .then(() -> working(false))
                        .start();
    }

    @FXML
    private void stop() {
        running.cancel();
        working(false);
    }

    @FXML
    private void revert() {
        UUID taken = batch;
        working(true);
        frame.background()
                .run(() -> imports.revert(actor, taken, () -> true))
                .onSuccess(
                        report -> {
                            batch = null;
                            result.setText(texts().get("importing.reverted", report.kept().size()));
                        })
                .then(() -> working(false))
                .start();
    }

    private void show(String key, ImportReport report) {
        var counts = report.counts();
        result.setText(texts().get(key, counts.created(), counts.updated(), counts.failed()));
        columns.setText(
                plan.mapping().columns().stream()
                        .map(ImportController::line)
                        .collect(Collectors.joining("\n")));
    }

    private static String line(ColumnMapping column) {
        return column.name() + " → " + column.field().label();
    }

    private void working(boolean busy) {
        choose.setDisable(busy);
        bring.setDisable(busy || plan == null);
        stop.setDisable(!busy);
        revert.setDisable(busy || batch == null);
    }

    private Texts texts() {
        return frame.texts();
    }
}
