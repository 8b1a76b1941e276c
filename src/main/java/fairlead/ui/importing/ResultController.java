package fairlead.ui.importing;

import fairlead.importing.ImportReport;
import fairlead.importing.RefusedRow;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What became of the rows of a file.
public final class ResultController {
    private static final double ROW_WIDTH = 72;

    private final ImportViewModel model;
    private final Frame frame;

    @FXML private Label title;
    @FXML private Node tiles;
    @FXML private Label created;
    @FXML private Label updated;
    @FXML private Label unchanged;
    @FXML private Label failed;
    @FXML private Label error;
    @FXML private Label remarks;
    @FXML private Label lookalikes;
    @FXML private Button duplicates;
    @FXML private Button leads;
    @FXML private Button revert;
    @FXML private Node refusedGroup;
    @FXML private TableView<RefusedRow> refused;

    public ResultController(ImportViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        addColumn("row", ROW_WIDTH, row -> frame.formats().number(row.row().number()));
        addColumn("reason", 480, row -> texts().get(row.reasonKey()));
        addColumn("cells", 400, row -> cells(row));
        refused.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        refused.setRowFactory(view -> new Row());
        refused.getColumns().getFirst().setMinWidth(ROW_WIDTH);
        refused.getColumns().getFirst().setMaxWidth(ROW_WIDTH);
        refused.getColumns().getFirst().getStyleClass().add("import-number");
        model.run().reportProperty().subscribe(this::show);
        Showing.text(error, model.run().errorProperty());
        model.run().errorProperty().subscribe(said -> show(model.run().reportProperty().get()));
    }

    void focus() {
        leads.requestFocus();
    }

    private static String cells(RefusedRow row) {
        return row.row().cells().stream()
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private void addColumn(String key, double width, Function<RefusedRow, String> value) {
        TableColumn<RefusedRow, String> column =
                new TableColumn<>(texts().get("importing.refused." + key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        refused.getColumns().add(column);
    }

    /// Says in full what its cells cut short.
    private final class Row extends TableRow<RefusedRow> {
        @Override
        protected void updateItem(RefusedRow row, boolean empty) {
            super.updateItem(row, empty);
            setTooltip(
                    empty || row == null
                            ? null
                            : new Tooltip(texts().get(row.reasonKey()) + "\n" + cells(row)));
        }
    }

    private void show(Optional<ImportReport> found) {
        boolean broke = !model.run().errorProperty().get().isEmpty();
        title.setText(texts().get(broke ? "importing.result.broke" : titleKey(found)));
        Showing.set(tiles, found.isPresent());
        revert.setDisable(found.isEmpty());
        Showing.set(refusedGroup, found.filter(made -> made.counts().failed() > 0).isPresent());
        found.ifPresent(this::fill);
    }

    private static String titleKey(Optional<ImportReport> found) {
        return found.filter(ImportReport::cancelled).isPresent()
                ? "importing.result.halted"
                : "importing.result.done";
    }

    private void fill(ImportReport report) {
        created.setText(frame.formats().number(report.counts().created()));
        updated.setText(frame.formats().number(report.counts().updated()));
        unchanged.setText(frame.formats().number(report.counts().skipped()));
        failed.setText(frame.formats().number(report.counts().failed()));
        List<String> said = ReportWords.remarks(report, texts());
        remarks.setText(String.join("\n", said));
        Showing.set(remarks, !said.isEmpty());
        boolean alike = report.lookalikes() > 0;
        lookalikes.setText(texts().get("importing.lookalikes", report.lookalikes()));
        Showing.set(lookalikes, alike);
        Showing.set(duplicates, alike);
        refused.getItems().setAll(report.refusals());
    }

    @FXML
    private void saveRefused() {
        ImportReport report = model.run().reportProperty().get().orElseThrow();
        frame.dialogs()
                .saveFile(
                        texts().get("importing.refused.save"),
                        texts().get("importing.refused.kind"),
                        List.of("*.csv"),
                        texts().get("importing.refused.name"))
                .ifPresent(file -> model.saveRefused(report, file));
    }

    @FXML
    private void showLeads() {
        frame.navigator().go(Place.Leads.all());
    }

    @FXML
    private void openDuplicates() {
        frame.navigator().go(new Place.Duplicates());
    }

    @FXML
    private void askRevert() {
        model.chooseAnother();
        model.askRevert();
    }

    @FXML
    private void another() {
        model.chooseAnother();
    }

    @FXML
    private void back() {
        model.backToMapping();
    }

    private Texts texts() {
        return frame.texts();
    }
}
