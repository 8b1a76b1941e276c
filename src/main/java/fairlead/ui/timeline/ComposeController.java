package fairlead.ui.timeline;

import fairlead.lead.journal.LogCall;
import fairlead.settings.Texts;
import fairlead.team.Person;
import fairlead.ui.control.Labels;
import fairlead.ui.shell.Frame;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One quiet line to write at; it opens into a note, a call, a meeting or anything else.
public final class ComposeController {

    private static final double ROOM = 400;

    private final ComposeViewModel model;
    private final Texts texts;
    private final Frame frame;

    @FXML private Button begin;
    @FXML private HBox quick;
    @FXML private VBox form;
    @FXML private ToggleGroup kinds;
    @FXML private ToggleButton note;
    @FXML private ToggleButton call;
    @FXML private ToggleButton meeting;
    @FXML private ToggleButton other;
    @FXML private TextField title;
    @FXML private TextArea text;
    @FXML private HBox suggestions;
    @FXML private FlowPane pictures;
    @FXML private HBox callLine;
    @FXML private ComboBox<LogCall.Direction> direction;
    @FXML private ComboBox<LogCall.Outcome> outcome;
    @FXML private ComboBox<LogCall.Whom> whom;
    @FXML private TextField minutes;
    @FXML private Button day;
    @FXML private TextField time;
    @FXML private Button send;
    @FXML private Label problem;

    public ComposeController(ComposeViewModel model, Frame frame) {
        this.model = model;
        this.texts = frame.texts();
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        bindFields();
        quick.widthProperty().subscribe(width -> fit(width.doubleValue()));
        note.setOnAction(event -> choose(Draft.Kind.NOTE));
        call.setOnAction(event -> choose(Draft.Kind.CALL));
        meeting.setOnAction(event -> choose(Draft.Kind.MEETING));
        other.setOnAction(event -> choose(Draft.Kind.OTHER));
        model.kindProperty().subscribe(this::showKind);
        model.openProperty().subscribe(this::showOpen);
        model.dayProperty().subscribe(this::showDay);
        send.disableProperty().bind(model.busyProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.images().addListener((ListChangeListener<String>) change -> showImages());
        showImages();
        text.caretPositionProperty().subscribe(caret -> showSuggestions());
    }

    /// Where there is little room the quick buttons keep their signs and lose their words.
    private void fit(double width) {
        double font = frame.fontScale();
        ContentDisplay display =
                width < ROOM * font ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        quick.getChildren().stream()
                .filter(node -> node != begin)
                .forEach(node -> ((Button) node).setContentDisplay(display));
    }

    private void bindFields() {
        title.textProperty().bindBidirectional(model.titleProperty());
        text.textProperty().bindBidirectional(model.textProperty());
        minutes.textProperty().bindBidirectional(model.minutesProperty());
        time.textProperty().bindBidirectional(model.timeProperty());
        direction.getItems().setAll(LogCall.Direction.values());
        direction.setConverter(
                new Labels<>(value -> texts.get("timeline.direction." + value.label())));
        direction.valueProperty().bindBidirectional(model.directionProperty());
        outcome.getItems().setAll(LogCall.Outcome.values());
        outcome.setConverter(new Labels<>(value -> texts.get("timeline.outcome." + value.label())));
        outcome.valueProperty().bindBidirectional(model.outcomeProperty());
        whom.setItems(model.contacts());
        whom.setConverter(new Labels<>(LogCall.Whom::name));
        whom.valueProperty().bindBidirectional(model.whomProperty());
        whom.visibleProperty().bind(Bindings.isNotEmpty(model.contacts()));
        whom.managedProperty().bind(whom.visibleProperty());
    }

    /// Opens the form for this kind with the caret in it.
    private void start(Draft.Kind kind) {
        model.begin(kind);
        (title.isVisible() ? title : text).requestFocus();
    }

    public void startNote() {
        start(Draft.Kind.NOTE);
    }

    public void startCall() {
        start(Draft.Kind.CALL);
    }

    public void startMeeting() {
        start(Draft.Kind.MEETING);
    }

    @FXML
    private void beginNote() {
        start(Draft.Kind.NOTE);
    }

    @FXML
    private void beginCall() {
        start(Draft.Kind.CALL);
    }

    @FXML
    private void beginMeeting() {
        start(Draft.Kind.MEETING);
    }

    @FXML
    private void submit() {
        model.submit();
    }

    @FXML
    private void cancel() {
        model.cancel();
        begin.requestFocus();
    }

    @FXML
    private void chooseDay() {
        LocalDate shown = model.dayProperty().get();
        new DatePanel(frame.popovers())
                .show(
                        day,
                        shown == null ? frame.formats().today() : shown,
                        model.dayProperty()::set);
    }

    private void choose(Draft.Kind kind) {
        model.kindProperty().set(kind);
        showKind(kind);
        (title.isVisible() ? title : text).requestFocus();
    }

    private void showKind(Draft.Kind kind) {
        kinds.selectToggle(
                Map.of(
                                Draft.Kind.NOTE, note,
                                Draft.Kind.CALL, call,
                                Draft.Kind.MEETING, meeting,
                                Draft.Kind.OTHER, other)
                        .get(kind));
        boolean titled = kind == Draft.Kind.MEETING || kind == Draft.Kind.OTHER;
        show(title, titled);
        show(callLine, kind == Draft.Kind.CALL);
        show(minutes, kind == Draft.Kind.CALL || kind == Draft.Kind.MEETING);
        text.setPromptText(texts.get("timeline.prompt." + kind.label()));
        send.setText(texts.get("timeline.send." + kind.label()));
    }

    private void showOpen(boolean open) {
        show(form, open);
        show(quick, !open);
    }

    private void showDay(LocalDate chosen) {
        day.setText(
                chosen == null || chosen.equals(frame.formats().today())
                        ? texts.get("timeline.today")
                        : frame.formats().date(chosen));
    }

    private static void show(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.submit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.V && event.isShortcutDown() && pasteImage()) {
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && suggestions.isVisible()) {
            accept(model.suggestions(text.getCaretPosition()).getFirst());
            event.consume();
        }
    }

    /// Pastes a picture where there is no text to paste.
    private boolean pasteImage() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (!clipboard.hasImage() || clipboard.hasString()) {
            return false;
        }
        model.addImage(Pictures.png(clipboard.getImage()));
        return true;
    }

    private void showImages() {
        show(pictures, !model.images().isEmpty());
        pictures.getChildren()
                .setAll(
                        model.images().stream()
                                .map(
                                        name ->
                                                Pictures.removable(
                                                        this::image,
                                                        name,
                                                        texts,
                                                        () -> model.removeImage(name)))
                                .toList());
    }

    private void image(String name, Consumer<Optional<Image>> then) {
        model.image(name, Pictures::image, then);
    }

    private void showSuggestions() {
        List<Person> found =
                text.isFocused() ? model.suggestions(text.getCaretPosition()) : List.of();
        show(suggestions, !found.isEmpty());
        suggestions.getChildren().setAll(found.stream().map(this::suggestion).toList());
    }

    private Button suggestion(Person person) {
        Button button = new Button(person.name());
        button.getStyleClass().add("mention");
        button.setFocusTraversable(false);
        button.setOnAction(event -> accept(person));
        return button;
    }

    private void accept(Person person) {
        int caret = text.getCaretPosition();
        int at = Mentions.begin(text.getText(), caret);
        text.replaceText(at, caret, "@" + person.name() + " ");
        text.requestFocus();
    }
}
