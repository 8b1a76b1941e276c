package fairlead.ui.leads;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadTotals;
import fairlead.ui.control.EmptyState;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.WorkingList;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The list of leads.
public final class LeadsController implements Screen<Place.Leads> {
    private final LeadsViewModel model;
    private final SavedViewsViewModel saved;
    private final Frame frame;
    private final UndoStack undo;
    private final LeadWords words;

    @FXML private TextField filter;
    @FXML private MenuButton views;
    @FXML private FlowPane chips;
    @FXML private Label problem;
    @FXML private TableView<LeadLine> table;
    @FXML private EmptyState nothing;
    @FXML private Label count;
    @FXML private Label sums;
    @FXML private HBox chosenBar;
    @FXML private Label chosen;
    @FXML private MenuButton status;
    @FXML private MenuButton owner;
    @FXML private Button delete;

    private CellEdits edits;

    public LeadsController(
            LeadsViewModel model, SavedViewsViewModel saved, Frame frame, UndoStack undo) {
        this.model = model;
        this.saved = saved;
        this.frame = frame;
        this.undo = undo;
        this.words = new LeadWords(frame.texts(), frame.formats());
    }

    @FXML
    private void initialize() {
        new FilterBar(model, frame, filter, chips, problem).bind();
        new ViewsMenu(saved, model, frame, views).bind();
        table.setItems(model.lines());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setEditable(true);
        table.setPlaceholder(new Region());
        edits = new CellEdits(table, model, frame.texts());
        new LeadColumns(table, words, edits, frame.settings()).build(model);
        table.setRowFactory(t -> new LeadTableRow(model, this::open));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        table.getSelectionModel().getSelectedIndices().subscribe(this::showChosen);
        new SelectionBar(model, frame, words, this::chosenIds).bind(status, owner, delete);
        chosenBar.managedProperty().bind(chosenBar.visibleProperty());
        model.lines().subscribe(this::showCount);
        model.loadedProperty().subscribe(this::showCount);
        model.totalsProperty().subscribe(this::showTotals);
        model.outcomeProperty().subscribe(this::tell);
        nothing.setOnAction(event -> model.dropNarrowest());
        showChosen();
        bindCommands();
    }

    private void bindCommands() {
        frame.commands().bind(LeadsCommand.FILTER, filter::requestFocus);
        frame.commands().bind(LeadsCommand.EDIT, () -> edits.begin(null));
        frame.commands().bind(LeadsCommand.COPY, this::copy);
        frame.commands().bind(LeadsCommand.FILL_DOWN, this::fillDown);
        frame.commands().bind(LeadsCommand.SELECT_ALL, () -> table.getSelectionModel().selectAll());
        frame.commands().bind(LeadsCommand.DELETE, this::deleteChosen);
        frame.commands()
                .bind(
                        LeadsCommand.SHOW_MINE,
                        () -> model.narrow(LeadFilter.is(LeadColumn.OWNER, FilterValue.People.ME)));
        frame.commands()
                .bind(
                        LeadsCommand.SHOW_STALE,
                        () -> model.narrow(LeadFilter.yes(LeadColumn.STALE)));
        frame.commands()
                .bind(LeadsCommand.CLEAR_FILTER, () -> model.narrow(LeadFilter.everything()));
    }

    @Override
    public void show(Place.Leads place) {
        model.show(place.filter());
        saved.load();
        table.requestFocus();
    }

    @Override
    public void hide() {
        model.hide();
    }

    private void keyPressed(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            open(table.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void keyTyped(KeyEvent event) {
        String typed = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !typed.isBlank();
        if (table.getEditingCell() == null && plain && Character.isLetterOrDigit(typed.charAt(0))) {
            edits.begin(typed);
            event.consume();
        }
    }

    private void open(LeadLine line) {
        if (line != null && frame.navigator().knows(Place.LeadPage.class)) {
            frame.navigator().openLead(line.id(), new WorkingList(model.ids()));
        }
    }

    private List<UUID> chosenIds() {
        List<Integer> indices = table.getSelectionModel().getSelectedIndices();
        return indices.size() == model.ids().size()
                ? model.ids()
                : indices.stream().filter(i -> i >= 0).map(model.ids()::get).toList();
    }

    private void copy() {
        new LeadClipboard(table, words).copy();
    }

    /// The first chosen line's value in the focused column, for all the others.
    private void fillDown() {
        List<UUID> ids = chosenIds();
        var focused = table.getFocusModel().getFocusedCell();
        if (ids.size() > 1 && focused.getTableColumn() != null) {
            LeadColumn column =
                    (LeadColumn) table.getVisibleLeafColumn(focused.getColumn()).getUserData();
            Optional.ofNullable(model.known(ids.getFirst()))
                    .filter(row -> CellInput.canBeTyped(column))
                    .ifPresent(
                            row -> model.edit(ids.subList(1, ids.size()), column, row.get(column)));
        }
    }

    private void deleteChosen() {
        List<UUID> ids = chosenIds();
        if (!ids.isEmpty()) {
            model.delete(ids);
        }
    }

    private void showCount() {
        int size = model.lines().size();
        count.setText(frame.texts().get("leads.count", size));
        boolean empty = size == 0 && model.loadedProperty().get();
        boolean filtered = !model.parts().isEmpty();
        nothing.setVisible(empty);
        table.setVisible(!empty);
        nothing.setTitle(frame.texts().get(filtered ? "leads.none" : "leads.first"));
        nothing.setText(frame.texts().get(filtered ? "leads.none.about" : "leads.first.about"));
        nothing.setActionText(filtered ? frame.texts().get("leads.none.action") : "");
    }

    private void showTotals(Optional<LeadTotals> totals) {
        sums.setText(totals.map(words::sums).orElse(""));
        sums.setTooltip(totals.map(words::behind).map(Tooltip::new).orElse(null));
    }

    private void showChosen() {
        int size = table.getSelectionModel().getSelectedIndices().size();
        chosenBar.setVisible(size > 1);
        chosen.setText(frame.texts().get("leads.chosen", size));
    }

    private void tell(Optional<LeadsViewModel.Outcome> outcome) {
        outcome.ifPresent(
                done ->
                        undo.did(
                                done.work(),
                                frame.texts().get(done.textKey(), done.arguments().toArray())));
    }

    static boolean isDoubleClick(javafx.scene.input.MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    }
}
