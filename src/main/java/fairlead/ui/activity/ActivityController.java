package fairlead.ui.activity;

import fairlead.history.WorkRow;
import fairlead.ui.control.EmptyState;
import fairlead.ui.control.Escape;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.control.Skeleton;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.UUID;

/// What was done, by whom, and the way back.
public final class ActivityController implements Screen<Place.Activity> {
    private final ActivityViewModel model;
    private final ActivityWords words;
    private final Frame frame;

    @FXML private TextField record;
    @FXML private ComboBox<fairlead.history.WorkFilter.Doer> who;
    @FXML private ComboBox<ActivityKind> kind;
    @FXML private ComboBox<ActivitySpan.Kind> span;
    @FXML private Button clear;
    @FXML private ProgressStrip progress;
    @FXML private ListView<WorkRow> list;
    @FXML private EmptyState none;

    public ActivityController(ActivityViewModel model, ActivityWords words, Frame frame) {
        this.model = model;
        this.words = words;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        new ActivityChoices(model, words, frame).bind(record, who, kind, span);
        list.setItems(model.works());
        list.setPlaceholder(
                Skeleton.during(Bindings.isEmpty(model.works()).and(model.loadingProperty())));
        Escape.passBy(list);
        list.setCellFactory(view -> new WorkCell(frame.texts(), words, model));
        list.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        progress.setProgress(-1);
        progress.visibleProperty().bind(model.workingProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        model.filterProperty().subscribe(this::showFilter);
        none.visibleProperty()
                .bind(Bindings.isEmpty(model.works()).and(model.loadingProperty().not()));
        none.setOnAction(event -> clearFilter());
        list.visibleProperty().bind(none.visibleProperty().not());
        model.deedProperty().subscribe(this::keepSelected);
        bindCommands();
    }

    private void bindCommands() {
        frame.commands()
                .bind(ActivityCommand.TAKE_BACK, () -> chosen(true), () -> model.undo(chosen()));
        frame.commands()
                .bind(ActivityCommand.DO_AGAIN, () -> chosen(false), () -> model.redo(chosen()));
        frame.commands().bind(ActivityCommand.OPEN_LEAD, this::canOpen, this::openLead);
        frame.commands().bind(ActivityCommand.FIND, record::requestFocus);
        frame.commands().bind(ActivityCommand.CLEAR_FILTER, this::clearFilter);
    }

    @Override
    public void show(Place.Activity place) {
        model.show(place.record());
        list.requestFocus();
    }

    @Override
    public void hide() {
        model.hide();
    }

    private void showFilter(ActivityFilter filter) {
        boolean narrowed = !filter.equals(ActivityFilter.ALL);
        clear.setVisible(narrowed);
        none.setText(frame.texts().get(narrowed ? "activity.none.narrowed" : "activity.none"));
        none.setActionText(narrowed ? frame.texts().get("activity.filter.clear") : "");
    }

    /// After the list was read anew, the work that is looked at stays the chosen one.
    private void keepSelected(Deed deed) {
        if (deed != null && chosen() == null) {
            list.getSelectionModel().select(deed.work());
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && canOpen()) {
            openLead();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && canOpen()) {
            DeedController.lead(model.deedProperty().get()).ifPresent(frame.peek()::lead);
            event.consume();
        }
    }

    private WorkRow chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private boolean chosen(boolean stands) {
        return chosen() != null && chosen().stands() == stands;
    }

    private boolean canOpen() {
        return model.deedProperty().get() != null
                && DeedController.lead(model.deedProperty().get()).isPresent();
    }

    private void openLead() {
        UUID lead = DeedController.lead(model.deedProperty().get()).orElseThrow();
        frame.navigator().go(new Place.LeadPage(lead));
    }

    @FXML
    private void clearFilter() {
        model.narrow(ActivityFilter.ALL);
        list.requestFocus();
    }

    @FXML
    private void stop() {
        model.stop();
    }
}
