package fairlead.ui.leads;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadTotals;
import fairlead.lead.ViewPlace;
import fairlead.ui.control.EmptyState;
import fairlead.ui.filter.FilterBar;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.filter.ViewsBar;
import fairlead.ui.filter.ViewsViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;
import fairlead.ui.shell.WorkingList;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The list of leads.
public final class LeadsController implements Screen<Place.Leads> {
    private final LeadsViewModel model;
    private final EditsViewModel changes;
    private final ViewsViewModel saved;
    private final Frame frame;
    private final LeadWords words;

    @FXML private HBox views;
    @FXML private VBox filters;
    @FXML private TableView<LeadLine> table;
    @FXML private EmptyState nothing;
    @FXML private Label count;
    @FXML private Label sums;
    @FXML private HBox chosenBar;
    @FXML private Label chosen;
    @FXML private MenuButton status;
    @FXML private MenuButton owner;
    @FXML private Button delete;
    private FilterBar filter;
    private CellEdits edits;

    public LeadsController(
            LeadsViewModel model, EditsViewModel changes, ViewsViewModel saved, Frame frame) {
        this.model = model;
        this.changes = changes;
        this.saved = saved;
        this.frame = frame;
        this.words = new LeadWords(frame.texts(), frame.formats());
    }

    @FXML
    private void initialize() {
        filter = new FilterBar(model.filter(), frame);
        filters.getChildren().add(filter);
        views.getChildren().addFirst(new ViewsBar(saved, frame, ViewPlace.LIST));
        saved.follow(model.contentProperty(), model::open);
        table.setItems(model.lines());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setEditable(true);
        table.setPlaceholder(new Region());
        edits = new CellEdits(table, changes, frame.texts());
        new LeadColumns(table, model, new LeadCells(model, words, edits)).bind();
        table.setRowFactory(t -> new LeadTableRow(model, this::open));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        table.getSelectionModel().getSelectedIndices().subscribe(this::showChosen);
        new SelectionBar(changes, model.filter(), frame, words, this::chosenIds)
                .bind(status, owner, delete);
        chosenBar.managedProperty().bind(chosenBar.visibleProperty());
        model.lines().subscribe(this::showCount);
        model.loadedProperty().subscribe(this::showCount);
        model.totalsProperty().subscribe(this::showTotals);
        nothing.setOnAction(event -> model.filter().dropNarrowest());
        showChosen();
        bindCommands();
    }

    private void bindCommands() {
        FilterViewModel narrowing = model.filter();
        frame.commands().bind(LeadsCommand.FILTER, filter::focusField);
        frame.commands().bind(LeadsCommand.EDIT, () -> edits.begin(null));
        frame.commands().bind(LeadsCommand.COPY, this::copy);
        frame.commands().bind(LeadsCommand.FILL_DOWN, this::fillDown);
        frame.commands().bind(LeadsCommand.SELECT_ALL, () -> table.getSelectionModel().selectAll());
        frame.commands().bind(LeadsCommand.DELETE, this::deleteChosen);
        frame.commands()
                .bind(
                        LeadsCommand.SHOW_MINE,
                        () ->
                                narrowing.set(
                                        LeadFilter.is(LeadColumn.OWNER, FilterValue.People.ME)));
        frame.commands()
                .bind(
                        LeadsCommand.SHOW_STALE,
                        () -> narrowing.set(LeadFilter.yes(LeadColumn.STALE)));
        frame.commands().bind(LeadsCommand.CLEAR_FILTER, narrowing::clear);
    }

    @Override
    public void show(Place.Leads place) {
        model.show(place.filter());
        saved.show(place.view(), place.filter().isEmpty());
        table.requestFocus();
    }

    @Override
    public void hide() {
        model.hide();
        saved.hide();
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
        if (line != null && !line.isHeading() && frame.navigator().knows(Place.LeadPage.class)) {
            frame.navigator().openLead(line.id(), new WorkingList(model.ids()));
        }
    }

    private List<UUID> chosenIds() {
        List<LeadLine> lines = table.getSelectionModel().getSelectedItems();
        return lines.size() == model.lines().size()
                ? model.ids()
                : lines.stream()
                        .filter(line -> line != null && !line.isHeading())
                        .map(LeadLine::id)
                        .toList();
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
                            row ->
                                    changes.edit(
                                            ids.subList(1, ids.size()), column, row.get(column)));
        }
    }

    private void deleteChosen() {
        List<UUID> ids = chosenIds();
        if (!ids.isEmpty()) {
            changes.delete(ids);
        }
    }

    private void showCount() {
        int size = model.ids().size();
        count.setText(frame.texts().get("leads.count", size));
        boolean empty = size == 0 && model.loadedProperty().get();
        boolean filtered = !model.filter().parts().isEmpty();
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

    static boolean isDoubleClick(javafx.scene.input.MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    }
}
