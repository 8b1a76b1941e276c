package fairlead.ui.agents;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.matrix.MatrixRow;
import fairlead.autonomy.runlog.RunFilter;
import fairlead.autonomy.runlog.RunRow;
import fairlead.settings.Texts;
import fairlead.ui.control.EmptyState;
import fairlead.ui.control.Escape;
import fairlead.ui.control.Labels;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// What agents may do, and the log of what they did.
public final class AgentsController implements Screen<Place.Agents> {
    private final MatrixViewModel matrix;
    private final RunsViewModel runs;
    private final WorthViewModel worth;
    private final RunWords words;
    private final Frame frame;
    private final Texts texts;

    @FXML private ToggleButton may;
    @FXML private ToggleButton did;
    @FXML private ToggleButton month;
    @FXML private ToggleButton quarter;
    @FXML private Button stop;
    @FXML private Label stopped;
    @FXML private Node matrixPane;
    @FXML private VBox lines;
    @FXML private Node runsPane;
    @FXML private ComboBox<AgentType> agent;
    @FXML private ComboBox<RunFilter.Ended> ended;
    @FXML private TextField lead;
    @FXML private ListView<RunRow> list;
    @FXML private EmptyState none;
    @FXML private VBox detail;
    @FXML private ToggleButton worthwhile;
    @FXML private Node worthPane;
    @FXML private VBox worthBox;

    public AgentsController(
            MatrixViewModel matrix, RunsViewModel runs, WorthViewModel worth, Frame frame) {
        this.matrix = matrix;
        this.runs = runs;
        this.worth = worth;
        this.frame = frame;
        this.texts = frame.texts();
        this.words = new RunWords(texts, frame.formats());
    }

    @FXML
    private void initialize() {
        matrix.rows().addListener((ListChangeListener<MatrixRow>) change -> showMatrix());
        matrix.stoppedProperty().subscribe(this::showStopped);
        matrix.daysProperty()
                .subscribe(
                        days -> {
                            month.setSelected(days.intValue() == MatrixViewModel.MONTH);
                            quarter.setSelected(days.intValue() == MatrixViewModel.QUARTER);
                        });
        matrixPane.visibleProperty().bind(may.selectedProperty());
        runsPane.visibleProperty().bind(did.selectedProperty());
        worthPane.visibleProperty().bind(worthwhile.selectedProperty());
        worth.worthProperty().subscribe(this::showPictures);
        stopped.managedProperty().bind(stopped.visibleProperty());
        list.setItems(runs.runs());
        Escape.passBy(list);
        list.setCellFactory(view -> new RunCell(words, runs, frame.formats()));
        list.getSelectionModel().selectedItemProperty().subscribe(runs::choose);
        runs.runs()
                .addListener(
                        (ListChangeListener<RunRow>)
                                change -> {
                                    if (list.getSelectionModel().isEmpty()) {
                                        list.getSelectionModel().selectFirst();
                                    }
                                });
        none.visibleProperty()
                .bind(Bindings.isEmpty(runs.runs()).and(runs.loadingProperty().not()));
        list.visibleProperty().bind(none.visibleProperty().not());
        runs.chosenProperty().subscribe(this::showRun);
        bindFilter();
        frame.commands().bind(AgentsCommand.EXPORT_RUNS, this::export);
        frame.commands().bind(AgentsCommand.WORTH, this::showWorth);
    }

    private void bindFilter() {
        agent.setConverter(new Labels<>(one -> texts.get("today.agent." + one.label())));
        agent.getItems().add(null);
        agent.getItems().addAll(AgentType.values());
        agent.setPromptText(texts.get("agents.runs.all"));
        agent.setOnAction(event -> runs.narrow(runs.filter().of(agent.getValue())));
        ended.setConverter(
                new Labels<>(
                        one -> texts.get("agents.runs." + one.name().toLowerCase(Locale.ROOT))));
        ended.getItems().add(null);
        ended.getItems().addAll(RunFilter.Ended.values());
        ended.setPromptText(texts.get("agents.runs.any"));
        ended.setOnAction(event -> runs.narrow(runs.filter().that(ended.getValue())));
        lead.textProperty().subscribe(typed -> runs.narrow(runs.filter().about(typed)));
    }

    @Override
    public void show(Place.Agents place) {
        select(place.runs() ? did : may);
        matrix.load();
        runs.load();
    }

    private void showMatrix() {
        lines.getChildren()
                .setAll(
                        matrix.rows().stream()
                                .map(row -> new MatrixLine(row, matrix, frame))
                                .toList());
    }

    private void showStopped(boolean now) {
        stopped.setVisible(now);
        stop.setText(texts.get(now ? "agents.go-on" : "agents.stop"));
        stop.getStyleClass().setAll("button", now ? "accent" : "danger");
    }

    private void showRun(RunReader.Closely closely) {
        detail.setVisible(closely != null);
        if (closely == null) {
            detail.getChildren().clear();
        } else {
            detail.getChildren().setAll(new RunSheet(words, runs, frame).show(closely));
        }
    }

    @FXML
    private void toggleStop() {
        matrix.stop(!matrix.stoppedProperty().get());
    }

    @FXML
    private void showMay() {
        select(may);
    }

    @FXML
    private void showWorth() {
        select(worthwhile);
        worth.load();
    }

    private void select(ToggleButton chosen) {
        List.of(may, did, worthwhile).forEach(one -> one.setSelected(one == chosen));
    }

    private void showPictures(WorthViewModel.Worth read) {
        if (read != null) {
            worthBox.getChildren()
                    .setAll(new WorthPane(texts, frame.formats(), worth::confirm).show(read));
        }
    }

    @FXML
    private void showDid() {
        select(did);
        list.requestFocus();
    }

    @FXML
    private void lookMonth() {
        month.setSelected(true);
        matrix.lookBack(MatrixViewModel.MONTH);
    }

    @FXML
    private void lookQuarter() {
        quarter.setSelected(true);
        matrix.lookBack(MatrixViewModel.QUARTER);
    }

    @FXML
    private void export() {
        frame.dialogs()
                .saveFile(
                        texts.get("agents.runs.export"), "CSV", List.of("*.csv"), "agent-runs.csv")
                .ifPresent(runs::export);
    }
}
