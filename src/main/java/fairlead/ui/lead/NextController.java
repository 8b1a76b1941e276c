package fairlead.ui.lead;

import fairlead.action.ActionRow;
import fairlead.action.ActionType;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.DatePanel;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;

/// The right pane's upper part: what is to be done, who waits, when one meets, and the score.
public final class NextController {

    private final NextViewModel model;
    private final Texts texts;
    private final Frame frame;
    private final ActionLines lines;
    private final NextLines others;
    private final ScoreLines scores;
    private LocalDate due;

    @FXML private VBox actions;
    @FXML private Label noAction;
    @FXML private TextField title;
    @FXML private Button day;
    @FXML private HBox quickDays;
    @FXML private Label problem;
    @FXML private VBox waiting;
    @FXML private VBox meeting;
    @FXML private VBox score;

    public NextController(LeadModels models, LeadWords words, Links links, Frame frame) {
        this.model = models.next();
        this.frame = frame;
        this.texts = frame.texts();
        this.lines = new ActionLines(model, words.names(), frame);
        this.others = new NextLines(texts, frame.formats(), links);
        ScorePanel own = new ScorePanel(model, frame.popovers(), texts, frame.formats());
        this.scores = new ScoreLines(texts, frame.formats(), own::open, model::dropOverride);
    }

    @FXML
    private void initialize() {
        model.nextProperty().subscribe(this::show);
        title.setOnAction(event -> plan());
        title.textProperty().subscribe(text -> showQuickDays());
        title.focusedProperty().subscribe(focus -> showQuickDays());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        setDue(null);
        fillQuickDays();
        showQuickDays();
    }

    void planFocus() {
        title.requestFocus();
    }

    /// Begins a next step with these words.
    void plan(String words) {
        title.setText(words);
        title.requestFocus();
        title.end();
    }

    @FXML
    private void chooseDay() {
        new DatePanel(frame.popovers())
                .show(day, due == null ? frame.formats().today() : due, this::setDue);
    }

    private void plan() {
        if (!title.getText().isBlank()) {
            model.plan(ActionType.FOLLOW_UP, title.getText(), due);
            title.clear();
            setDue(null);
        }
    }

    /// The days that follow-ups are mostly set for, one press away.
    private void fillQuickDays() {
        LocalDate today = frame.formats().today();
        quickDays
                .getChildren()
                .setAll(
                        quick("lead.day.tomorrow", today.plusDays(1)),
                        quick("lead.day.three", today.plusDays(3)),
                        quick("lead.day.week", today.plusWeeks(1)));
    }

    private Button quick(String key, LocalDate date) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("quick-day");
        button.setOnAction(
                event -> {
                    setDue(date);
                    title.requestFocus();
                    title.end();
                });
        return button;
    }

    private void setDue(LocalDate date) {
        due = date;
        day.setText(date == null ? "" : frame.formats().date(date));
    }

    private void showQuickDays() {
        boolean wanted = !title.getText().isBlank();
        quickDays.setVisible(wanted);
        quickDays.setManaged(wanted);
    }

    private void show(NextViewModel.Next next) {
        actions.getChildren().setAll(next.actions().stream().map(this::line).toList());
        boolean none = next.actions().stream().allMatch(ActionRow::isProposal);
        noAction.setVisible(none);
        noAction.setManaged(none);
        section(waiting, next.threads().stream().map(others::thread).toList());
        section(meeting, next.meeting().stream().map(others::meeting).toList());
        section(score, next.score().stream().map(scores::score).toList());
    }

    private Node line(ActionRow action) {
        return lines.line(action);
    }

    /// The first child is the heading; a section without rows is not there.
    private static void section(VBox box, java.util.List<? extends Node> rows) {
        box.getChildren().remove(1, box.getChildren().size());
        box.getChildren().addAll(rows);
        box.setVisible(!rows.isEmpty());
        box.setManaged(!rows.isEmpty());
    }
}
