package fairlead.app;

import fairlead.cli.Version;
import fairlead.history.WorkStore;
import fairlead.settings.FairleadException;
import fairlead.ui.activity.ActivityController;
import fairlead.ui.activity.ActivityViewModel;
import fairlead.ui.firstrun.ClosedController;
import fairlead.ui.firstrun.FirstRunController;
import fairlead.ui.firstrun.FirstRunViewModel;
import fairlead.ui.importing.ImportController;
import fairlead.ui.lead.LeadCommand;
import fairlead.ui.leads.LeadsCommand;
import fairlead.ui.leads.LeadsController;
import fairlead.ui.pipeline.BoardController;
import fairlead.ui.pipeline.PipelineCommand;
import fairlead.ui.search.SearchSource;
import fairlead.ui.settings.AboutController;
import fairlead.ui.settings.AppearanceController;
import fairlead.ui.settings.AppearanceViewModel;
import fairlead.ui.settings.BackupsController;
import fairlead.ui.settings.BackupsViewModel;
import fairlead.ui.settings.ProgramFacts;
import fairlead.ui.settings.SettingsController;
import fairlead.ui.settings.SettingsPage;
import fairlead.ui.settings.ShortcutsController;
import fairlead.ui.settings.ShortcutsViewModel;
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
import fairlead.ui.shell.Views;
import fairlead.ui.shell.WorkspaceChip;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final Parent shell;
    private Runnable dressed = () -> {};
    private UndoStack undo;

    Screens(Surroundings around) {
        this.around = around;
        theme = new Theme(around.settings());
        frame = Frames.make(around, theme, declared());
        views = new Views(around.texts(), kind -> controllers.get(kind).get());
        wireShell();
        wireFirstRun();
        wireActivity();
        wireSettings();
        wirePipeline();
        wireLeads();
        wireLead();
        shell = views.load(ShellController.class).root();
    }

    /// Every command of the product, one line for each screen that has some.
    static List<Command> declared() {
        return Stream.<Command[]>of(
                        ShellCommand.values(),
                        PipelineCommand.values(),
                        LeadsCommand.values(),
                        LeadCommand.values())
                .flatMap(Stream::of)
                .toList();
    }

    /// What the pictures show, one line for each.
    List<Shot> shots() {
        List<Shot> shots = new ArrayList<>(shellShots());
        shots.addAll(new LeadShots(around.doors()).all());
        return shots;
    }

    private List<Shot> shellShots() {
        return List.of(
                new Shot("first-run", f -> f.navigator().replace(new Place.FirstRun())),
                new Shot("pipeline", f -> enter(new Place.Pipeline())),
                new Shot(
                        "pipeline-selected",
                        f -> press(f, PipelineCommand.DOWN, PipelineCommand.SELECT)),
                new Shot("pipeline-lost", f -> press(f, PipelineCommand.LOST)),
                new Shot("pipeline-next", f -> press(f, PipelineCommand.NEXT_ACTION)),
                new Shot("pipeline-display", f -> press(f, PipelineCommand.DISPLAY)),
                new Shot("leads", f -> f.navigator().go(Place.Leads.all())),
                new Shot(
                        "leads-filter",
                        f -> f.navigator().go(new Place.Leads("owner:me value>10k open"))),
                new Shot(
                        "leads-none",
                        f -> f.navigator().go(new Place.Leads("value>100m status:active"))),
                new Shot("activity", f -> f.navigator().go(new Place.Activity())),
                new Shot("settings", f -> f.navigator().go(Place.Settings.first())),
                new Shot("shortcuts", f -> f.navigator().go(new Place.Settings("shortcuts"))),
                new Shot("backups", f -> f.navigator().go(new Place.Settings("backups"))),
                new Shot("about", f -> f.navigator().go(new Place.Settings("about"))),
                new Shot("palette", f -> f.commands().run(ShellCommand.PALETTE)),
                new Shot("keys", f -> f.commands().run(ShellCommand.KEYS)));
    }

    private ActivityController activity() {
        Services services = around.doors().services().orElseThrow();
        ActivityViewModel model =
                new ActivityViewModel(
                        new ActivityViewModel.Source(
                                new WorkStore(services.database),
                                services.undo,
                                services.database.changes(),
                                services.actor()),
                        around.texts(),
                        frame.background(),
                        frame.toasts()::show);
        Map<UUID, String> names = new HashMap<>();
        services.users.everybody().forEach(person -> names.put(person.id(), person.name()));
        String unknown = around.texts().get("activity.program");
        return new ActivityController(model, frame, id -> names.getOrDefault(id, unknown));
    }

    private static void press(Frame frame, Command... commands) {
        Stream.of(commands).forEach(frame.commands()::run);
    }

    /// What needs an open workspace.
    private void wire(Services services) {
        shellModel.personProperty().set(services.me.name());
        paletteSources.clear();
        paletteSources.addAll(SearchSource.all(services.search, frame.navigator()));
        undo =
                new UndoStack(
                        services.undo,
                        services.actor(),
                        frame.background(),
                        around.texts(),
                        frame.toasts()::showUndo,
                        frame.toasts()::show);
        frame.commands().bind(ShellCommand.UNDO, undo.canUndoProperty()::get, undo::undo);
        frame.commands().bind(ShellCommand.REDO, undo.canRedoProperty()::get, undo::redo);
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
                FirstRunController.class, () -> new FirstRunController(firstRun(), around.texts()));
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
        controllers.put(
                ImportController.class,
                () -> {
                    Services open = around.doors().services().orElseThrow();
                    return new ImportController(open.imports, open.actor(), frame);
                });
        place(Place.Import.class, ImportController.class);
        controllers.put(
                LeadsController.class,
                () -> LeadsScreens.list(around.doors().services().orElseThrow(), frame, undo));
        place(Place.Leads.class, LeadsController.class);
    }

    private FirstRunViewModel firstRun() {
        FirstRunViewModel model =
                new FirstRunViewModel(
                        around.doors(), around.texts(), frame.background(), this::enter);
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
                .register(
                        Place.LeadPage.class,
                        () ->
                                LeadScreens.page(
                                        around.doors().services().orElseThrow(),
                                        frame,
                                        undo,
                                        around.opener()));
    }

    private void wireActivity() {
        controllers.put(ActivityController.class, this::activity);
        place(Place.Activity.class, ActivityController.class);
    }

    private void wireSettings() {
        controllers.put(
                AppearanceController.class,
                () ->
                        new AppearanceController(
                                new AppearanceViewModel(around.settings()), around.texts()));
        controllers.put(
                ShortcutsController.class,
                () ->
                        new ShortcutsController(
                                new ShortcutsViewModel(around.settings(), frame.commands()),
                                around.texts()));
        controllers.put(BackupsController.class, () -> new BackupsController(backups(), frame));
        controllers.put(AboutController.class, () -> new AboutController(facts(), around.texts()));
        controllers.put(
                SettingsController.class,
                () ->
                        new SettingsController(
                                frame,
                                List.of(
                                        page(
                                                "appearance",
                                                "settings.appearance",
                                                "fth-sun",
                                                AppearanceController.class),
                                        page(
                                                "shortcuts",
                                                "settings.shortcuts",
                                                "fth-command",
                                                ShortcutsController.class),
                                        page(
                                                "backups",
                                                "settings.backups",
                                                "fth-archive",
                                                BackupsController.class),
                                        page(
                                                "about",
                                                "settings.about",
                                                "fth-info",
                                                AboutController.class))));
        place(Place.Settings.class, SettingsController.class);
        around.doors().onUpkeepFailure(frame.background().onWindow(this::tell));
    }

    Parent shell() {
        return shell;
    }

    Frame frame() {
        return frame;
    }

    void undress() {
        frame.navigator().leave();
        dressed.run();
    }

    void dress(Scene scene) {
        dressed = theme.dress(scene, frame.background());
        frame.commands().listenTo(scene);
    }

    /// Goes in where a workspace stands open, and to the three doors where there is none.
    void start() {
        WorkspaceDoors doors = around.doors();
        if (doors.services().isPresent()) {
            enter(lastPlace());
        } else if (doors.standsOpen()) {
            frame.background()
                    .run(doors::reopen)
                    .onSuccess(nothing -> enter(lastPlace()))
                    .on(FairleadException.class, this::close)
                    .start();
        } else {
            frame.navigator().replace(new Place.FirstRun());
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
                .onSuccess(nothing -> around.restart().run())
                .start();
    }

    private <P extends Place, C extends Screen<P>> void place(Class<P> place, Class<C> screen) {
        frame.navigator().register(place, () -> views.load(screen));
    }

    private SettingsPage page(String id, String titleKey, String icon, Class<?> controller) {
        return new SettingsPage(id, titleKey, icon, () -> views.load(controller));
    }

    private BackupsViewModel backups() {
        return new BackupsViewModel(
                new WorkspaceBackups(around.doors(), around.clock()),
                around.texts(),
                frame.background(),
                around.restart());
    }

    private void tell(RuntimeException failure) {
        if (failure instanceof FairleadException told) {
            frame.toasts().show(around.texts().of(told));
        }
    }

    private WorkspaceChip chip() {
        return new WorkspaceChip(around.texts(), frame.overlays(), this::leaveWorkspace);
    }

    private ProgramFacts facts() {
        return new ProgramFacts(
                Version.number(),
                around.folders().settingsFile(),
                around.doors().folder().folder());
    }

    private PaletteController palette() {
        PaletteViewModel model =
                new PaletteViewModel(
                        frame.commands(),
                        frame.texts(),
                        frame.background(),
                        paletteSources,
                        new RecentCommands(frame.settings()));
        return new PaletteController(model, frame.popovers());
    }
}
