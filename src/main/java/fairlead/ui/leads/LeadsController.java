package fairlead.ui.leads;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadQuery;
import fairlead.lead.ViewPlace;
import fairlead.lead.company.CompanyRules;
import fairlead.settings.Texts;
import fairlead.ui.control.EmptyState;
import fairlead.ui.control.Skeleton;
import fairlead.ui.filter.FilterBar;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.filter.ViewsBar;
import fairlead.ui.filter.ViewsViewModel;
import fairlead.ui.move.MovePopover;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The list of leads.
public final class LeadsController implements Screen<Place.Leads> {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final LeadsViewModel model;
    private final EditsViewModel changes;
    private final BulkViewModel bulk;
    private final ViewsViewModel saved;
    private final ListExport export;
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
    @FXML private Button edit;
    @FXML private Button delete;
    private ListSelection selection;
    private LeadColumns columns;
    private Runnable settings = () -> {};

    public LeadsController(
            LeadsViewModel model,
            EditsViewModel changes,
            BulkViewModel bulk,
            ViewsViewModel saved,
            ListExport export,
            Frame frame) {
        this.model = model;
        this.changes = changes;
        this.bulk = bulk;
        this.saved = saved;
        this.export = export;
        this.frame = frame;
        this.words = new LeadWords(frame.texts(), frame.formats());
    }

    @FXML
    private void initialize() {
        FilterBar filter = new FilterBar(model.filter(), frame);
        filters.getChildren().add(filter);
        ViewsBar viewsBar = new ViewsBar(saved, frame, ViewPlace.LIST);
        ListTools tools = new ListTools(model, words, frame);
        views.getChildren().addFirst(viewsBar);
        views.getChildren().addAll(tools.nodes());
        saved.follow(model.contentProperty(), model::open);
        buildTable();
        new ListFooter(model, words, frame, selection).bind(count, sums, chosenBar, chosen);
        edit.setOnAction(event -> frame.commands().run(LeadsCommand.BULK));
        delete.setOnAction(event -> frame.commands().run(LeadsCommand.DELETE));
        model.lines().subscribe(this::showNothing);
        model.loadedProperty().subscribe(this::showNothing);
        model.companyProperty().subscribe(this::name);
        nothing.setOnAction(event -> model.filter().dropNarrowest());
        bindCommands(filter, viewsBar, tools);
    }

    private void buildTable() {
        table.setItems(model.lines());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setEditable(true);
        table.setPlaceholder(Skeleton.during(model.loadedProperty().map(loaded -> !loaded)));
        CellInput input = new CellInput(frame.texts(), words, model::colleagues);
        CellEdits edits = new CellEdits(table, changes, frame, input, words, new CellCursor(table));
        new MovePopover(frame, changes.moves(), edits::edited);
        ListActions actions = new ListActions(model, changes, frame);
        ListParts parts =
                new ListParts(model, frame.texts(), words, edits, new ListScroll(table), actions);
        selection = new ListSelection(table, model);
        columns = new LeadColumns(table, model, parts, frame::fontScale);
        columns.bind();
        table.setRowFactory(t -> new LeadTableRow(parts));
        new ListKeys(table, edits, actions).bind();
        new ListWork(selection, parts, frame, bulk, changes, edit).bind();
        table.getFocusModel()
                .focusedIndexProperty()
                .subscribe(row -> actions.follow(edits.cursor().line()));
        model.lookProperty()
                .subscribe(
                        look ->
                                table.pseudoClassStateChanged(
                                        COMPACT, look.density() == Density.COMPACT));
    }

    private void bindCommands(FilterBar filter, ViewsBar viewsBar, ListTools tools) {
        Commands commands = frame.commands();
        FilterViewModel narrowing = model.filter();
        commands.bind(LeadsCommand.FILTER, filter::focusField);
        commands.bind(LeadsCommand.BUILD_FILTER, filter::openBuilder);
        commands.bind(LeadsCommand.VIEWS, viewsBar::open);
        commands.bind(LeadsCommand.GROUP, tools::openGroups);
        commands.bind(LeadsCommand.DISPLAY, tools::openDisplay);
        commands.bind(LeadsCommand.EXPORT, this::export);
        commands.bind(
                LeadsCommand.SHOW_MINE,
                () -> narrowing.set(LeadFilter.is(LeadColumn.OWNER, FilterValue.People.ME)));
        commands.bind(
                LeadsCommand.SHOW_STALE, () -> narrowing.set(LeadFilter.yes(LeadColumn.STALE)));
        commands.bind(
                LeadsCommand.SHOW_STARRED, () -> narrowing.set(LeadFilter.yes(LeadColumn.STARRED)));
        commands.bind(LeadsCommand.CLEAR_FILTER, narrowing::clear);
    }

    @Override
    public void show(Place.Leads place) {
        model.show(place.filter());
        saved.show(place.view(), place.filter().isEmpty());
        settings =
                frame.settings()
                        .listen(frame.background().onWindow(data -> columns.relay())::accept);
        columns.relay();
        table.requestFocus();
    }

    @Override
    public void hide() {
        settings.run();
        model.hide();
        saved.hide();
    }

    private void export() {
        Texts texts = frame.texts();
        frame.dialogs()
                .saveFile(
                        texts.get("leads.export"),
                        "CSV",
                        List.of("*.csv"),
                        texts.get("leads.export.name"))
                .ifPresent(this::export);
    }

    private void export(Path file) {
        LeadQuery query = model.queryProperty().get();
        ListLook look = model.lookProperty().get();
        frame.background()
                .runLong(ticket -> export.write(file, query, look, ticket))
                .onSuccess(rows -> exported(rows, file))
                .start();
    }

    private void exported(int rows, Path file) {
        frame.toasts().show(frame.texts().get("leads.export.done", rows, file.getFileName()));
    }

    private void name(CompanyRules company) {
        words.know(company);
        table.refresh();
    }

    private void showNothing() {
        boolean empty = model.lines().isEmpty() && model.loadedProperty().get();
        boolean filtered = !model.filter().parts().isEmpty();
        nothing.setVisible(empty);
        table.setVisible(!empty);
        nothing.setTitle(text(filtered ? "leads.none" : "leads.first"));
        nothing.setText(text(filtered ? "leads.none.about" : "leads.first.about"));
        nothing.setActionText(
                Optional.of(text("leads.none.action")).filter(t -> filtered).orElse(""));
    }

    private String text(String key) {
        return frame.texts().get(key);
    }
}
