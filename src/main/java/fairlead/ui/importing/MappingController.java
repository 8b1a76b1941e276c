package fairlead.ui.importing;

import fairlead.importing.ImportKey;
import fairlead.importing.ImportReport;
import fairlead.importing.OnMatch;
import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DecimalMark;
import fairlead.settings.Texts;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Frame;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/// How the file's columns and words become leads, with its first rows as they would come in.
public final class MappingController {
    private final ImportViewModel model;
    private final Frame frame;

    @FXML private Label file;
    @FXML private Label facts;
    @FXML private Button join;
    @FXML private Button leave;
    @FXML private Node sheetGroup;
    @FXML private Choice<String> sheet;
    @FXML private Node encodingGroup;
    @FXML private Choice<Charset> encoding;
    @FXML private Node separatorGroup;
    @FXML private Choice<Character> separator;
    @FXML private CheckBox header;
    @FXML private ProgressStrip reading;
    @FXML private Label error;
    @FXML private VBox columns;
    @FXML private Label wordsTitle;
    @FXML private VBox words;
    @FXML private Choice<ImportKey> key;
    @FXML private Node matchGroup;
    @FXML private Choice<OnMatch> match;
    @FXML private CheckBox lookalikes;
    @FXML private Node datesGroup;
    @FXML private Choice<DateOrder> dates;
    @FXML private Label datesOpen;
    @FXML private Node numbersGroup;
    @FXML private Choice<DecimalMark> numbers;
    @FXML private TableView<PreviewRow> preview;
    @FXML private Label forecast;
    @FXML private Label problem;
    @FXML private Button bring;

    public MappingController(ImportViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        bindSource();
        bindRules();
        bindLines();
        bindFoot();
    }

    void focus() {
        bring.requestFocus();
    }

    private void bindSource() {
        SourceBar bar = new SourceBar(model.source(), texts());
        bar.sheets(sheet, sheetGroup);
        bar.encodings(encoding, encodingGroup);
        bar.separators(separator, separatorGroup);
        bar.heading(header);
        model.source().surveyProperty().subscribe(survey -> showFile());
        Showing.when(reading, model.source().busyProperty());
        reading.setProgress(-1);
        model.source()
                .rowsReadProperty()
                .subscribe(
                        rows ->
                                reading.setText(
                                        texts().get("importing.reading", rows.longValue())));
        reading.setOnCancel(event -> model.source().cancel());
        Showing.text(error, model.source().errorProperty());
    }

    private void showFile() {
        SourceRequest request = model.source().requestProperty().get();
        Optional<Path> companions = Optional.empty();
        if (request != null) {
            file.setText(request.fileName());
            facts.setText(
                    texts().get(
                                    "importing.facts",
                                    model.source().surveyProperty().get().rows(),
                                    model.source().surveyProperty().get().columns().size()));
            companions = request.companions();
        }
        Showing.set(leave, companions.isPresent());
        Showing.set(join, companions.isEmpty());
        companions.ifPresent(
                other -> leave.setText(texts().get("importing.leave", other.getFileName())));
    }

    private void bindRules() {
        RulesBar bar = new RulesBar(model.mapping(), texts());
        bar.key(key);
        bar.onMatch(match, matchGroup);
        bar.lookalikes(lookalikes);
        bar.dates(dates, datesGroup, datesOpen);
        bar.numbers(numbers, numbersGroup);
    }

    private void bindLines() {
        MappingViewModel mapping = model.mapping();
        LineBox<ColumnLine> columnLines =
                new LineBox<>(columns, () -> new ColumnRow(texts(), mapping));
        LineBox<WordLine> wordLines = new LineBox<>(words, () -> new WordRow(texts(), mapping));
        mapping.mappingProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                columnLines.show(mapping.columns());
                                wordLines.show(mapping.wordLines());
                                Showing.set(wordsTitle, !words.getChildren().isEmpty());
                            }
                        });
        new PreviewTable(preview, texts(), frame.fontScale()).build();
        mapping.previewProperty().subscribe(rows -> preview.getItems().setAll(rows));
    }

    private void bindFoot() {
        MappingViewModel mapping = model.mapping();
        Showing.text(problem, mapping.problemProperty());
        mapping.forecastProperty().subscribe(report -> showForecast());
        mapping.checkedProperty().subscribe(rows -> showForecast());
        bring.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        !mapping.problemProperty().get().isEmpty()
                                                || model.source().busyProperty().get(),
                                mapping.problemProperty(),
                                model.source().busyProperty()));
    }

    private void showForecast() {
        MappingViewModel mapping = model.mapping();
        Optional<ImportReport> report = mapping.forecastProperty().get();
        boolean silent = report.isEmpty() && !mapping.checkingProperty().get();
        Showing.set(forecast, !silent || mapping.problemProperty().get().isEmpty());
        forecast.setText(
                report.map(known -> ReportWords.forecast(known, texts()))
                        .orElseGet(
                                () ->
                                        texts().get(
                                                        "importing.checking",
                                                        mapping.checkedProperty().get(),
                                                        mapping.rows())));
    }

    @FXML
    private void join() {
        frame.dialogs()
                .openFile(
                        texts().get("importing.join.title"),
                        texts().get("importing.choose.kind"),
                        ChooseController.PATTERNS)
                .ifPresent(model.source()::join);
    }

    @FXML
    private void leave() {
        model.source().leaveCompanions();
    }

    @FXML
    private void another() {
        model.chooseAnother();
    }

    @FXML
    private void bring() {
        model.bring();
    }

    private Texts texts() {
        return frame.texts();
    }
}
