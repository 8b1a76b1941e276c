package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadService;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.ReasonStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.lead.ViewPlace;
import fairlead.lead.Viewer;
import fairlead.lead.bulk.BulkService;
import fairlead.lead.bulk.CellsService;
import fairlead.lead.company.CompanyRulesStore;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.lead.visit.VisitService;
import fairlead.lead.visit.VisitStore;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;
import fairlead.team.UserStore;
import fairlead.ui.Fx;
import fairlead.ui.Staged;
import fairlead.ui.control.Formats;
import fairlead.ui.filter.FilterReader;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.filter.ViewKeeper;
import fairlead.ui.filter.ViewsViewModel;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Dialogs;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Overlays;
import fairlead.ui.shell.Peek;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Popovers;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.Toasts;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The list in a window without a display, with a hand for its pointer and keys. After every
/// gesture the window is laid out, so that a test need not wait.
final class LeadsStage extends Staged {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    final Database database;
    final Settings settings = new Settings(SettingsData.usual());
    final Actor me;
    LeadsViewModel model;
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final LeadService leads;
    private final Viewer viewer;
    private Frame frame;
    private UndoStack undo;
    private Parent root;

    LeadsStage(Path folder) {
        database = TestEngine.H2.open(folder, CLOCK);
        User user = new User("me@team.test", "Jo Lee", TeamRole.REP, CLOCK.instant());
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    work.add(user);
                    return null;
                });
        me = Actor.user(user.id());
        viewer = new Viewer(user.id(), ZoneOffset.UTC);
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
    }

    UUID lead(String name, int value, LeadStatus status) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(LeadField.NAME, name);
        values.put(LeadField.VALUE, BigDecimal.valueOf(value));
        values.put(LeadField.CURRENCY, "EUR");
        return leads.create(me, new NewLead(values, status)).result();
    }

    /// By name.
    List<LeadRow> stored() {
        LeadStore store = new LeadStore(database);
        return store.rows(
                store.ids(LeadQuery.all().by(LeadSort.ascending(LeadColumn.NAME)), viewer), viewer);
    }

    void open() {
        Fx.run(
                () -> {
                    Theme theme = new Theme(settings);
                    frame = frame(theme);
                    frame.peek().leads(this::glance);
                    View<LeadsController> view =
                            new Views(texts, kind -> controller()).load(LeadsController.class);
                    root = view.root();
                    frame.navigator().register(Place.Leads.class, () -> view);
                    Scene scene =
                            new Scene(
                                    new StackPane(
                                            root,
                                            frame.peek().node(),
                                            frame.toasts().node(),
                                            frame.popovers().node()),
                                    1280,
                                    800);
                    theme.apply(scene);
                    frame.commands().listenTo(scene);
                    stage(scene);
                    raise();
                    frame.navigator().go(Place.Leads.all());
                    model.sortBy(LeadSort.ascending(LeadColumn.NAME));
                    settle();
                });
    }

    /// In place of the lead's own drawer, which belongs to its page: its name.
    private void glance(UUID lead) {
        String name =
                stored().stream()
                        .filter(row -> row.id().equals(lead))
                        .findFirst()
                        .orElseThrow()
                        .name();
        Label seen = new Label(name);
        seen.getStyleClass().add("seen");
        frame.peek().show(lead, seen);
    }

    private Frame frame(Theme theme) {
        Navigator navigator = new Navigator();
        Popovers popovers = new Popovers();
        return new Frame(
                texts,
                new Formats(Locale.ENGLISH, CLOCK),
                settings,
                Background.immediate(),
                navigator,
                new Commands(
                        List.of(LeadsCommand.values()), settings, navigator.placeProperty()::get),
                new Overlays(
                        new Toasts(texts),
                        popovers,
                        new Peek(texts, theme),
                        new Dialogs(texts, popovers)));
    }

    private LeadsController controller() {
        Background background = frame.background();
        undo =
                new UndoStack(
                        new UndoService(database),
                        me,
                        background,
                        texts,
                        frame.toasts()::showUndo,
                        frame.toasts()::show);
        LeadStore store = new LeadStore(database);
        UserStore users = new UserStore(database);
        TagStore tags = new TagStore(database);
        VisitStore visits = new VisitStore(database);
        LeadsReader reader =
                new LeadsReader(store, users, visits, new CompanyRulesStore(database), viewer);
        model =
                new LeadsViewModel(
                        reader,
                        new FilterViewModel(
                                new FilterReader(store, users, tags, texts, viewer), background),
                        new ListMemory(settings),
                        database.changes(),
                        background);
        SavedViewStore views = new SavedViewStore(database);
        return new LeadsController(
                model,
                new EditsViewModel(
                        new LeadsWriter(
                                leads,
                                new CellsService(database, leads, new TagService(database, tags)),
                                new VisitService(database, visits),
                                me),
                        background,
                        undo,
                        texts,
                        new MoveViewModel(
                                leads,
                                new StatusStore(database),
                                new ReasonStore(database),
                                me,
                                background,
                                undo)),
                new BulkViewModel(
                        new BulkService(database, leads, new TagService(database, tags)),
                        me,
                        background,
                        undo,
                        texts),
                new ViewsViewModel(
                        ViewPlace.LIST,
                        new ViewKeeper(
                                views,
                                new SavedViewService(database, views),
                                database.changes(),
                                me),
                        background,
                        undo,
                        texts),
                new ListExport(reader, new LeadWords(texts, frame.formats())),
                frame);
    }

    void undo() {
        Fx.run(undo::undo);
    }

    boolean peeks() {
        return Fx.call(() -> frame.peek().openProperty().get());
    }

    boolean asks() {
        return Fx.call(() -> frame.popovers().isOpen());
    }

    LeadsReader reader() {
        return new LeadsReader(
                new LeadStore(database),
                new UserStore(database),
                new VisitStore(database),
                new CompanyRulesStore(database),
                viewer);
    }

    LeadWords words() {
        return new LeadWords(texts, frame.formats());
    }

    @SuppressWarnings("unchecked")
    TableView<LeadLine> table() {
        return (TableView<LeadLine>) root.lookup(".leads-table");
    }

    /// Presses the keys together. Types letters and digits, key by key.
    @Override
    public void close() {
        Fx.run(
                () -> {
                    strike();
                });
        database.close();
    }
}
