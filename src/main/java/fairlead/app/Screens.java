package fairlead.app;

import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceKind;
import fairlead.ui.activity.ActivityCommand;
import fairlead.ui.agents.AgentsCommand;
import fairlead.ui.duplicates.DuplicatesCommand;
import fairlead.ui.duplicates.DuplicatesController;
import fairlead.ui.firstrun.ClosedController;
import fairlead.ui.firstrun.FirstRunController;
import fairlead.ui.firstrun.FirstRunViewModel;
import fairlead.ui.firstrun.Tour;
import fairlead.ui.firstrun.TourCard;
import fairlead.ui.lead.LeadCommand;
import fairlead.ui.leads.LeadsCommand;
import fairlead.ui.leads.LeadsController;
import fairlead.ui.pipeline.BoardController;
import fairlead.ui.pipeline.PipelineCommand;
import fairlead.ui.search.SearchSource;
import fairlead.ui.settings.SettingsController;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.KeysController;
import fairlead.ui.shell.PaletteController;
import fairlead.ui.shell.PaletteSource;
import fairlead.ui.shell.PaletteViewModel;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.RecentCommands;
import fairlead.ui.shell.Screen;
import fairlead.ui.shell.ShellActions;
import fairlead.ui.shell.ShellCommand;
import fairlead.ui.shell.ShellController;
import fairlead.ui.shell.ShellViewModel;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;
import fairlead.ui.shell.WorkspaceChip;
import fairlead.ui.sync.SyncCommand;
import fairlead.ui.sync.SyncController;
import fairlead.ui.today.TodayCommand;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Wires the window: one line for each controller, one for each place.
final class Screens {
    private final Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
    private final List<PaletteSource> paletteSources = new ArrayList<>();
    private final ShellViewModel shellModel = new ShellViewModel();
    private final Surroundings around;
    private final Theme theme;
    private final Frame frame;
    private final Views views;
    private final ImportScreens imports;
    private final LeadWindows windows;
    private final Tour tour;
    private final Reminding reminders;
    private final TourCard tourCard;
    private final SyncScreens sync;
    private final ShellController window;
    private final Parent shell;
    private Runnable dressed = () -> {};
    private UndoStack undo;
    private Optional<AgentScreens> agents = Optional.empty();

    Screens(Surroundings around) {
        this.around = around;
        theme = new Theme(around.settings());
        frame = Frames.make(around, theme, declared());
        views = new Views(around.texts(), kind -> controllers.get(kind).get());
        imports = new ImportScreens(around.doors(), frame);
        windows = new LeadWindows(around, frame);
        sync = new SyncScreens(frame, views);
        tour = new Tour(around.settings(), frame.navigator(), around.texts());
        reminders = new Reminding(frame);
        wireShell();
        wireFirstRun();
        wireToday();
        wireAgents();
        wireActivity();
        wireSettings();
        wirePipeline();
        wireLeads();
        wireLead();
        View<ShellController> whole = views.load(ShellController.class);
        window = whole.controller();
        tourCard = new TourCard(tour, around.texts());
        window.addStrip(tourCard);
        frame.commands().bind(ShellCommand.TOUR, this::working, tour::begin);
        shell = whole.root();
    }

    /// Every command of the product, one line for each screen that has some.
    static List<Command> declared() {
        return Stream.<Command[]>of(
                        ShellCommand.values(),
                        TodayCommand.values(),
                        AgentsCommand.values(),
                        PipelineCommand.values(),
                        LeadsCommand.values(),
                        DuplicatesCommand.values(),
                        SyncCommand.values(),
                        LeadCommand.values(),
                        ActivityCommand.values())
                .flatMap(Stream::of)
                .toList();
    }

    /// What the pictures show, one line for each.
    List<Shot> shots() {
        List<Shot> shots = new ArrayList<>(new ShellShots(this::enter).all());
        shots.addAll(new LeadShots(around.doors()).all());
        shots.addAll(new ImportShots(imports).all());
        shots.addAll(new PipelineShots(around.doors()).all());
        shots.addAll(new TodayShots(around.doors()).all());
        shots.addAll(new SyncShots(around.doors(), sync, window, around.clock()).all());
        shots.add(new Shot("tour", this::showTour));
        shots.add(new TeamShots(tour).team());
        return shots;
    }

    private void showTour(Frame shown) {
        shown.navigator().go(new Place.Pipeline());
        tour.begin();
    }

    /// What needs an open workspace.
    private void wire(Services services) {
        shellModel.personProperty().set(services.me.name());
        paletteSources.clear();
        paletteSources.add(leads().recentSource());
        paletteSources.addAll(SearchSource.all(services.search, frame.navigator()));
        undo =
                new UndoStack(
                        services.undo,
                        services.actor(),
                        frame.background(),
                        around.texts(),
                        frame.toasts()::showUndo,
                        frame.toasts()::show);
        agents.ifPresent(before -> before.unbind(window));
        agents =
                Optional.of(
                        new AgentScreens(
                                services,
                                services.desk(around.texts(), around.doors().agentsWork()),
                                frame));
        agents.get().bind(window);
        frame.commands().bind(ShellCommand.UNDO, undo.canUndoProperty()::get, undo::undo);
        frame.commands().bind(ShellCommand.REDO, undo.canRedoProperty()::get, undo::redo);
        reminders.begin(services);
        frame.peek().leads(LeadScreens.peek(services, frame)::open);
        new PersonScreens(services, shellModel, window, frame).bind();
        leads().pinned(shellModel.pinned()::setAll).load();
        sync.wire(around.doors().copy(), window, shellModel.unsentProperty()::set);
    }

    private void wireShell() {
        ShellActions actions = new ShellActions(frame, theme, views);
        actions.bind();
        controllers.put(
                ShellController.class,
                () -> new ShellController(shellModel, frame, actions::openPalette, chip()));
        controllers.put(PaletteController.class, this::palette);
        controllers.put(KeysController.class, () -> new KeysController(frame));
    }

    private void wireFirstRun() {
        controllers.put(
                FirstRunController.class,
                () -> new FirstRunController(firstRun(), around.texts(), frame.dialogs()));
        controllers.put(
                ClosedController.class,
                () ->
                        new ClosedController(
                                this::start,
                                () -> frame.navigator().go(new Place.Settings("backups"))));
        place(Place.FirstRun.class, FirstRunController.class);
        place(Place.Closed.class, ClosedController.class);
    }

    private void wirePipeline() {
        controllers.put(BoardController.class, () -> pipeline().board());
        place(Place.Pipeline.class, BoardController.class);
    }

    private PipelineScreens pipeline() {
        return new PipelineScreens(around.doors().services().orElseThrow(), frame, undo);
    }

    private void wireLeads() {
        frame.navigator().register(Place.Import.class, imports::page);
        controllers.put(
                DuplicatesController.class,
                () ->
                        DuplicatesScreens.pairs(
                                around.doors().services().orElseThrow(), frame, undo));
        place(Place.Duplicates.class, DuplicatesController.class);
        controllers.put(LeadsController.class, () -> leads().list());
        place(Place.Leads.class, LeadsController.class);
    }

    private LeadsScreens leads() {
        return new LeadsScreens(around.doors().services().orElseThrow(), frame, undo);
    }

    private FirstRunViewModel firstRun() {
        FirstRunViewModel model =
                new FirstRunViewModel(
                        around.doors(), around.texts(), frame.background(), this::begin);
        around.doors()
                .team()
                .ifPresent(
                        note ->
                                model.remember(
                                        note.url()
                                                .orElse("")
                                                .replaceFirst("^jdbc:postgresql://", ""),
                                        note.user().orElse("")));
        return model;
    }

    private void wireLead() {
        frame.navigator()
                .windows(
                        place -> {
                            if (place instanceof Place.LeadPage page) {
                                windows.open(page.id());
                            }
                        });
        frame.navigator()
                .register(
                        Place.LeadPage.class,
                        () ->
                                LeadScreens.page(
                                        around.doors().services().orElseThrow(),
                                        frame,
                                        undo,
                                        around.opener()));
    }

    private void wireToday() {
        frame.navigator()
                .register(
                        Place.Today.class,
                        () ->
                                TodayScreens.page(
                                        around.doors().services().orElseThrow(), frame, undo));
    }

    private void wireAgents() {
        frame.navigator()
                .register(
                        Place.Agents.class,
                        () ->
                                AgentsScreens.page(
                                        around.doors().services().orElseThrow(), frame, undo));
    }

    private void wireActivity() {
        frame.navigator()
                .register(
                        Place.Activity.class,
                        () -> ActivityScreens.page(around.doors().services().orElseThrow(), frame));
    }

    private SyncController syncCenter() {
        WorkspaceDoors doors = around.doors();
        return sync.center(doors.services().orElseThrow(), doors.copy().orElseThrow());
    }

    private void wireSettings() {
        controllers.put(SyncController.class, this::syncCenter);
        controllers.putAll(new SettingsScreens(around, frame, views, () -> undo).controllers());
        place(Place.Settings.class, SettingsController.class);
    }

    Parent shell() {
        return shell;
    }

    Frame frame() {
        return frame;
    }

    void undress() {
        windows.closeAll();
        reminders.end();
        sync.leave();
        frame.navigator().leave();
        dressed.run();
    }

    void dress(Scene scene) {
        dressed = theme.dress(scene, frame.background());
        frame.commands().listenTo(scene);
        tourCard.listenTo(scene);
    }

    /// Goes in where a workspace stands open, and to the three doors where there is none.
    void start() {
        WorkspaceDoors doors = around.doors();
        if (doors.services().isPresent()) {
            enterDay();
        } else if (doors.standsOpen()) {
            frame.background()
                    .run(doors::reopen)
                    .onSuccess(nothing -> enterDay())
                    .on(FairleadException.class, this::close)
                    .start();
        } else {
            frame.navigator().replace(new Place.FirstRun());
        }
    }

    private void enterDay() {
        enter(lastPlace());
        TodayScreens.openWhereWanted(around.doors().services().orElseThrow(), frame);
    }

    /// Goes in for the first time; a sample company comes with the tour.
    private void begin(Place place) {
        enter(place);
        if (around.doors().services().orElseThrow().note.kind() == WorkspaceKind.SAMPLE) {
            tour.offer();
        }
    }

    private void enter(Place place) {
        Services services = around.doors().services().orElseThrow();
        wire(services);
        shellModel.workspaceNameProperty().set(services.place());
        shellModel.workspaceProperty().set(Optional.of(services.note.kind()));
        frame.navigator()
                .replace(
                        frame.navigator().knows(place.getClass()) ? place : Place.Settings.first());
        frame.navigator().placeProperty().subscribe(this::remember);
    }

    private boolean working() {
        Place here = frame.navigator().placeProperty().get();
        return here != null && here.working();
    }

    private void close(FairleadException failure) {
        frame.navigator().replace(new Place.Closed(around.texts().of(failure)));
    }

    private Place lastPlace() {
        return around.settings().get().lastPlace().flatMap(Place::of).orElse(new Place.Pipeline());
    }

    private void remember(Place place) {
        around.settings().change(data -> data.withLastPlace(place.path()));
    }

    private void leaveWorkspace() {
        frame.background()
                .run(around.doors()::remove)
                .onSuccess(
                        nothing -> {
                            around.settings()
                                    .change(
                                            data ->
                                                    data.withLastPlace(
                                                            new Place.Pipeline().path()));
                            around.restart().run();
                        })
                .start();
    }

    private <P extends Place, C extends Screen<P>> void place(Class<P> place, Class<C> screen) {
        frame.navigator().register(place, () -> views.load(screen));
    }

    private WorkspaceChip chip() {
        return new WorkspaceChip(around.texts(), frame.overlays(), this::leaveWorkspace);
    }

    private PaletteController palette() {
        PaletteViewModel model =
                new PaletteViewModel(
                        frame.commands(),
                        frame.texts(),
                        frame.background(),
                        paletteSources,
                        new RecentCommands(frame.settings()),
                        typed -> frame.navigator().go(new Place.Leads(typed)));
        return new PaletteController(model, frame.popovers());
    }
}
