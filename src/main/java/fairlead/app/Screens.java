package fairlead.app;

import fairlead.settings.SystemNotice;
import fairlead.ui.activity.ActivityCommand;
import fairlead.ui.agents.AgentsCommand;
import fairlead.ui.duplicates.DuplicatesCommand;
import fairlead.ui.duplicates.DuplicatesController;
import fairlead.ui.firstrun.Tour;
import fairlead.ui.firstrun.TourCard;
import fairlead.ui.importing.FileDrop;
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
import fairlead.ui.shell.ShellActions;
import fairlead.ui.shell.ShellCommand;
import fairlead.ui.shell.ShellController;
import fairlead.ui.shell.ShellViewModel;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.shell.WorkspaceChip;
import fairlead.ui.sync.SyncCommand;
import fairlead.ui.sync.SyncController;
import fairlead.ui.today.TodayCommand;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Wires the window: one line for each controller, one for each place.
final class Screens {
    private final List<PaletteSource> paletteSources = new ArrayList<>();
    private final ShellViewModel shellModel = new ShellViewModel();
    private final Surroundings around;
    private final Theme theme;
    private final Frame frame;
    private final Places places;
    private final Entrance entrance;
    private final ImportScreens imports;
    private final LeadWindows windows;
    private final Tour tour;
    private final Reminding reminders;
    private final BackOnline online;
    private final TourCard tourCard;
    private final FileDrop files;
    private final SyncScreens sync;
    private final ShellController window;
    private final Parent shell;
    private Runnable dressed = () -> {};
    private boolean undressed;
    private UndoStack undo;
    private Optional<AgentScreens> agents = Optional.empty();

    Screens(Surroundings around) {
        this.around = around;
        theme = new Theme(around.settings());
        frame = Frames.make(around, theme, declared());
        places = new Places(frame);
        imports = new ImportScreens(around.doors(), frame);
        windows = new LeadWindows(around, frame);
        sync = new SyncScreens(frame, places.views());
        tour = new Tour(around.settings(), frame.navigator(), around.texts());
        reminders = new Reminding(frame, SystemNotice.here());
        online = new BackOnline(frame);
        wireShell();
        entrance = new Entrance(around, frame, shellModel, tour, this::wire);
        entrance.bind(places);
        wireSettings();
        wirePlaces();
        View<ShellController> whole = places.views().load(ShellController.class);
        window = whole.controller();
        tourCard = new TourCard(tour, around.texts());
        window.addStrip(tourCard);
        files = new FileDrop(frame.navigator(), imports::model, around.texts());
        window.addOver(files.hint());
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
        List<Shot> shots = new ArrayList<>(new ShellShots(entrance::enter).all());
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
        services.seat(around.texts(), () -> around.models(services).thinker());
        agents = Optional.of(new AgentScreens(services, frame));
        agents.get().bind(window);
        frame.commands().bind(ShellCommand.UNDO, undo.canUndoProperty()::get, undo::undo);
        frame.commands().bind(ShellCommand.REDO, undo.canRedoProperty()::get, undo::redo);
        frame.peek().leads(LeadScreens.peek(services, frame)::open);
        new PersonScreens(services, shellModel, window, frame).bind();
        online.begin(services);
        sync.wire(around.doors().copy(), window, shellModel.unsentProperty()::set, online::hear);
        frame.background()
                .atRest(
                        () ->
                                around.doors()
                                        .services()
                                        .filter(services::equals)
                                        .ifPresent(this::wireRest));
    }

    /// What nobody waits for, begun once the first place stands.
    private void wireRest(Services services) {
        if (undressed) {
            return;
        }
        agents.ifPresent(AgentScreens::begin);
        if (around.doors().agentsWork()) {
            frame.background().run(services::agentsWork).start();
        }
        reminders.begin(services);
        leads().pinned(shellModel.pinned()::setAll).load();
        services.search.begin();
    }

    private void wireShell() {
        ShellActions actions = new ShellActions(frame, theme, places.views());
        actions.bind();
        places.make(
                ShellController.class,
                () -> new ShellController(shellModel, frame, actions::openPalette, chip()));
        places.make(PaletteController.class, this::palette);
        places.make(KeysController.class, () -> new KeysController(frame));
    }

    /// One entry for each place that shows what is in the workspace.
    private void wirePlaces() {
        places.view(Place.Today.class, () -> TodayScreens.page(services(), frame, undo, online));
        places.show(Place.Pipeline.class, BoardController.class, () -> pipeline().board());
        places.show(Place.Leads.class, LeadsController.class, () -> leads().list());
        places.view(
                Place.LeadPage.class,
                () -> LeadScreens.page(services(), frame, undo, around.opener()));
        places.view(Place.Import.class, imports::page);
        places.show(
                Place.Duplicates.class,
                DuplicatesController.class,
                () -> DuplicatesScreens.pairs(services(), frame, undo));
        places.view(Place.Agents.class, () -> AgentsScreens.page(services(), frame, undo));
        places.view(Place.Activity.class, () -> ActivityScreens.page(services(), frame));
        places.show(Place.Settings.class, SettingsController.class);
        frame.navigator().windows(this::openWindow);
    }

    private void openWindow(Place place) {
        if (place instanceof Place.LeadPage page) {
            windows.open(page.id());
        }
    }

    private Services services() {
        return around.doors().services().orElseThrow();
    }

    private PipelineScreens pipeline() {
        return new PipelineScreens(services(), frame, undo);
    }

    private LeadsScreens leads() {
        return new LeadsScreens(services(), frame, undo);
    }

    private SyncController syncCenter() {
        return sync.center(services(), around.doors().copy().orElseThrow());
    }

    private void wireSettings() {
        places.make(SyncController.class, this::syncCenter);
        places.makeAll(
                new SettingsScreens(around, frame, places.views(), () -> undo).controllers());
    }

    Parent shell() {
        return shell;
    }

    Frame frame() {
        return frame;
    }

    void undress() {
        undressed = true;
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
        files.listenTo(scene);
    }

    void start() {
        entrance.start();
    }

    private boolean working() {
        Place here = frame.navigator().placeProperty().get();
        return here != null && here.working();
    }

    private WorkspaceChip chip() {
        return new WorkspaceChip(around.texts(), frame.overlays(), entrance::leaveWorkspace);
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
