package fairlead.ui.today;

import fairlead.action.Suggestion.EvidenceLine;
import fairlead.action.queue.PastRow;
import fairlead.action.queue.QueueCard;
import fairlead.action.queue.QueueKind;
import fairlead.action.queue.QueueRow;
import fairlead.settings.Texts;
import fairlead.ui.control.EmptyState;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;
import fairlead.ui.shell.WorkingList;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The day's queue: what to do on the left, the chosen line in full on the right.
public final class TodayController implements Screen<Place.Today> {
    private final TodayViewModel model;
    private final PastViewModel past;
    private final TodayWords words;
    private final ChangeWords changes;
    private final TodayActions actions;
    private final Frame frame;
    private final Texts texts;
    private EditPane editing;

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
        this.changes = new ChangeWords(texts, frame.formats());
        this.actions = new TodayActions(model, words, frame);
    }

    @FXML
    private void initialize() {
        list.setItems(model.lines());
        list.setCellFactory(view -> new QueueCell(texts, words, frame.formats()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.chosenProperty().subscribe(this::follow);
        model.cardProperty().subscribe(this::showCard);
        model.heldProperty().subscribe(() -> showCard(model.cardProperty().get()));
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
        list.visibleProperty().bind(none.visibleProperty().not());
        new PastLens(past, model, frame).bind(lenses, pastList, pastNone);
        pastPane.visibleProperty().bind(past.kindProperty().isNotNull());
        panes.visibleProperty().bind(past.kindProperty().isNull());
        none.setOnAction(event -> frame.navigator().go(new Place.Pipeline()));
        bindCommands();
    }

    private void bindCommands() {
        Commands commands = frame.commands();
        commands.bind(TodayCommand.APPROVE, this::ready, this::approve);
        commands.bind(TodayCommand.EDIT, this::canEdit, this::edit);
        commands.bind(TodayCommand.REJECT, this::canReject, () -> actions.reject(row(), buttons));
        commands.bind(TodayCommand.SNOOZE, this::ready, this::snooze);
        commands.bind(TodayCommand.NEXT, this::ready, model::next);
        commands.bind(TodayCommand.PREVIOUS, this::ready, model::previous);
        commands.bind(TodayCommand.OPEN, this::ready, () -> jump(row(), null));
        commands.bind(TodayCommand.PEEK, this::ready, () -> frame.peek().lead(row().lead().id()));
        commands.bind(TodayCommand.REFRESH, model::load);
        commands.bind(
                TodayCommand.BULK, this::ready, () -> new BulkPanel(model, frame).open(buttons));
        commands.bind(
                TodayCommand.WHY,
                this::ready,
                () -> new WhyPanel(words, frame).open(row(), buttons));
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
        editing = null;
        model.hide();
    }

    private QueueRow row() {
        return model.chosenProperty().get();
    }

    private boolean ready() {
        return row() != null && editing == null && past.kindProperty().get() == null;
    }

    private boolean canEdit() {
        QueueCard shown = model.cardProperty().get();
        return ready()
                && shown != null
                && (row().kind() == QueueKind.PROPOSAL || row().kind() == QueueKind.ACTION);
    }

    private boolean canReject() {
        return ready() && (row().kind() == QueueKind.PROPOSAL || row().kind() == QueueKind.ACTION);
    }

    private void selected(QueueLine line) {
        if (line instanceof QueueLine.Item item) {
            model.choose(item.row());
        }
    }

    private void follow(QueueRow row) {
        editing = null;
        if (row == null) {
            list.getSelectionModel().clearSelection();
            showCard(null);
            return;
        }
        QueueLine line = new QueueLine.Item(row);
        if (!line.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(line);
        }
        int at = list.getSelectionModel().getSelectedIndex();
        VisibleRange.of(list).ifPresent(range -> range.bring(list, at));
        frame.peek().follow(row.lead().id());
        showButtons(row);
    }

    private void showCard(QueueCard shown) {
        card.getChildren().clear();
        if (shown == null) {
            return;
        }
        Held held = model.heldProperty().get();
        changes.know(model.stages());
        CardPane builder = new CardPane(texts, frame.formats(), words, changes, this::jump);
        card.getChildren()
                .setAll(
                        builder.show(
                                shown,
                                model.after(shown.row()),
                                isHeld(shown.row()) ? held : null));
        pane.setVvalue(0);
        showButtons(shown.row());
    }

    private void showButtons(QueueRow row) {
        buttons.getChildren().clear();
        if (editing != null) {
            add(texts.get("today.edit.do"), "accent", "", this::commitEdit);
            add(texts.get("today.edit.cancel"), "", "", this::cancelEdit);
            return;
        }
        String deed = isHeld(row) ? texts.get("today.held.anew") : words.deed(row);
        add(deed, "accent", keys(TodayCommand.APPROVE), this::approve);
        if (row.kind() == QueueKind.PROPOSAL || row.kind() == QueueKind.ACTION) {
            add(texts.get("today.deed.edit"), "", keys(TodayCommand.EDIT), this::edit);
            add(
                    texts.get("today.deed.reject"),
                    "",
                    keys(TodayCommand.REJECT),
                    () -> actions.reject(row(), buttons));
        }
        add(texts.get("today.deed.snooze"), "", keys(TodayCommand.SNOOZE), this::snooze);
        add(texts.get("today.deed.open"), "", keys(TodayCommand.OPEN), () -> jump(row(), null));
    }

    private String keys(TodayCommand command) {
        return frame.commands().keys(command).map(keys -> keys.display(texts)).orElse("");
    }

    private void add(String text, String style, String keys, Runnable action) {
        Button button = new Button(text);
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        if (!keys.isEmpty()) {
            Label cap = new Label(keys);
            cap.getStyleClass().add("card-key");
            button.setGraphic(cap);
        }
        button.setOnAction(event -> action.run());
        buttons.getChildren().add(button);
    }

    /// Where the record has changed since, the key proposes anew first.
    private void approve() {
        if (isHeld(row())) {
            rebase();
        } else {
            actions.approve(row(), buttons);
        }
    }

    private boolean isHeld(QueueRow row) {
        Held held = model.heldProperty().get();
        return held != null && held.row().equals(row);
    }

    private void snooze() {
        QueueRow row = row();
        frame.background()
                .run(model.reader()::hours)
                .onSuccess(hours -> actions.snooze(row, buttons, hours))
                .start();
    }

    private void rebase() {
        QueueRow row = row();
        model.change(row, () -> model.writer().rebase(row), words.said("rebased", row));
    }

    private void edit() {
        QueueCard shown = model.cardProperty().get();
        editing = new EditPane(shown, texts, frame.formats());
        card.getChildren().setAll(editing.node());
        card.setOnKeyPressed(this::editKeys);
        showButtons(shown.row());
        editing.focus();
    }

    private void editKeys(KeyEvent event) {
        if (editing != null && event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        } else if (editing != null && event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commitEdit();
            event.consume();
        }
    }

    private void cancelEdit() {
        editing = null;
        showCard(model.cardProperty().get());
        list.requestFocus();
    }

    private void commitEdit() {
        QueueRow row = row();
        var edit = editing.edit();
        editing = null;
        list.requestFocus();
        if (row.kind() == QueueKind.PROPOSAL) {
            model.decide(row, () -> model.writer().approve(row, edit), words.said("edited", row));
        } else {
            model.change(row, () -> model.writer().change(row, edit), words.said("changed", row));
        }
    }

    /// To the lead, and there to what a line of evidence names.
    private void jump(QueueRow row, EvidenceLine line) {
        WorkingList leads =
                new WorkingList(
                        model.rows().stream().map(one -> one.lead().id()).distinct().toList());
        if (line == null || line.id() == null) {
            frame.navigator().openLead(row.lead().id(), leads);
        } else {
            frame.navigator().openLead(row.lead().id(), leads, line.id());
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (plain) {
                    Runnable step = event.getCode() == KeyCode.UP ? model::previous : model::next;
                    step.run();
                    event.consume();
                }
            }
            case ENTER -> {
                frame.commands().run(TodayCommand.OPEN);
                event.consume();
            }
            case SPACE -> {
                frame.commands().run(TodayCommand.PEEK);
                event.consume();
            }
            default -> {}
        }
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
