package fairlead.ui.today;

import fairlead.action.queue.PastRow;
import fairlead.action.queue.QueueRow;
import fairlead.settings.Texts;
import fairlead.ui.control.EmptyState;
import fairlead.ui.control.Escape;
import fairlead.ui.control.Skeleton;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The day's queue: what to do on the left, the chosen line in full on the right.
public final class TodayController implements Screen<Place.Today> {
    private static final double CARD_SHARE = 0.4;

    private final TodayViewModel model;
    private final PastViewModel past;
    private final TodayWords words;
    private final Frame frame;
    private final Texts texts;
    private CardSide shown;

    @FXML private Label date;
    @FXML private Label note;
    @FXML private ToggleButton team;
    @FXML private Button fresh;
    @FXML private ListView<QueueLine> list;
    @FXML private EmptyState none;
    @FXML private ListView<PastRow> pastList;
    @FXML private EmptyState pastNone;
    @FXML private HBox lenses;
    @FXML private HBox panes;
    @FXML private StackPane pastPane;
    @FXML private ScrollPane pane;
    @FXML private VBox card;
    @FXML private FlowPane buttons;
    @FXML private VBox side;

    public TodayController(
            TodayViewModel model, PastViewModel past, TodayWords words, Frame frame) {
        this.model = model;
        this.past = past;
        this.words = words;
        this.frame = frame;
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        shown = new CardSide(model, words, frame, card, buttons);
        shown.bind(pane, list::requestFocus);
        list.setItems(model.lines());
        list.setPlaceholder(
                Skeleton.during(Bindings.isEmpty(model.lines()).and(model.loadingProperty())));
        Escape.passBy(list);
        list.setCellFactory(view -> new QueueCell(texts, words, frame.formats()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.chosenProperty().subscribe(this::follow);
        model.freshProperty().subscribe(count -> showFresh(count.intValue()));
        model.cutProperty().subscribe(this::showNote);
        model.teamProperty().subscribe(team::setSelected);
        team.visibleProperty().bind(model.colleaguesProperty());
        fresh.managedProperty().bind(fresh.visibleProperty());
        note.managedProperty().bind(note.visibleProperty());
        none.visibleProperty()
                .bind(Bindings.isEmpty(model.lines()).and(model.loadingProperty().not()));
        side.visibleProperty().bind(model.chosenProperty().isNotNull());
        side.managedProperty().bind(side.visibleProperty());
        side.prefWidthProperty().bind(panes.widthProperty().multiply(CARD_SHARE));
        list.visibleProperty().bind(none.visibleProperty().not());
        new PastLens(past, model, frame).bind(lenses, pastList, pastNone);
        pastPane.visibleProperty().bind(past.kindProperty().isNotNull());
        panes.visibleProperty().bind(past.kindProperty().isNull());
        none.setOnAction(event -> frame.navigator().go(new Place.Pipeline()));
        new TodayKeys(model, past, shown, words, frame).bind(list, buttons);
    }

    @Override
    public void show(Place.Today place) {
        past.show(null, false);
        date.setText(frame.formats().date(frame.formats().today()));
        model.show();
        list.requestFocus();
    }

    @Override
    public void hide() {
        shown.leave();
        model.hide();
    }

    private void selected(QueueLine line) {
        if (line instanceof QueueLine.Item item) {
            model.choose(item.row());
        }
    }

    private void follow(QueueRow row) {
        shown.leave();
        if (row == null) {
            list.getSelectionModel().clearSelection();
            return;
        }
        QueueLine line = new QueueLine.Item(row);
        if (!line.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(line);
        }
        int at = list.getSelectionModel().getSelectedIndex();
        VisibleRange.of(list).ifPresent(range -> range.bring(list, at));
        frame.peek().follow(row.lead().id());
        shown.showButtons(row);
    }

    private void showFresh(int count) {
        fresh.setVisible(count > 0);
        fresh.setText(texts.get("today.fresh", count));
    }

    private void showNote(boolean cut) {
        note.setVisible(cut);
        note.setText(cut ? texts.get("today.cut") : "");
    }

    @FXML
    private void refresh() {
        model.load();
    }

    @FXML
    private void chooseTeam() {
        model.showTeam(team.isSelected());
    }
}
