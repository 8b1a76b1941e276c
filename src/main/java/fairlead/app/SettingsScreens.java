package fairlead.app;

import fairlead.action.hours.HoursService;
import fairlead.action.hours.HoursStore;
import fairlead.cli.Version;
import fairlead.settings.FairleadException;
import fairlead.ui.company.MoneyController;
import fairlead.ui.company.StatusesController;
import fairlead.ui.settings.AboutController;
import fairlead.ui.settings.AppearanceController;
import fairlead.ui.settings.AppearanceViewModel;
import fairlead.ui.settings.BackupsController;
import fairlead.ui.settings.BackupsViewModel;
import fairlead.ui.settings.EncryptionController;
import fairlead.ui.settings.EncryptionViewModel;
import fairlead.ui.settings.ModelController;
import fairlead.ui.settings.ModelViewModel;
import fairlead.ui.settings.ProgramFacts;
import fairlead.ui.settings.SettingsController;
import fairlead.ui.settings.SettingsPage;
import fairlead.ui.settings.ShortcutsController;
import fairlead.ui.settings.ShortcutsViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.Views;
import fairlead.ui.team.TeamController;
import fairlead.ui.team.TeamOffice;
import fairlead.ui.team.TeamViewModel;
import fairlead.ui.today.DayController;
import fairlead.ui.today.DayViewModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Wires the pages of the settings: one line for each controller, one for each page.
record SettingsScreens(Surroundings around, Frame frame, Views views, Supplier<UndoStack> undo) {

    Map<Class<?>, Supplier<Object>> controllers() {
        around.doors().onUpkeepFailure(frame.background().onWindow(this::tell));
        around.doors().onSaid(frame.background().onWindow(frame.toasts()::show));
        return Map.ofEntries(
                Map.entry(StatusesController.class, () -> company().statuses()),
                Map.entry(MoneyController.class, () -> company().money()),
                Map.entry(TeamController.class, this::team),
                Map.entry(DayController.class, this::day),
                Map.entry(AppearanceController.class, this::appearance),
                Map.entry(ShortcutsController.class, this::shortcuts),
                Map.entry(BackupsController.class, () -> new BackupsController(backups(), frame)),
                Map.entry(EncryptionController.class, this::encryption),
                Map.entry(ModelController.class, this::model),
                Map.entry(
                        AboutController.class, () -> new AboutController(facts(), around.texts())),
                Map.entry(SettingsController.class, () -> new SettingsController(frame, pages())));
    }

    private List<SettingsPage> pages() {
        List<SettingsPage> pages = new ArrayList<>();
        pages.add(page("appearance", "settings.appearance", "fth-sun", AppearanceController.class));
        if (around.doors().services().isPresent()) {
            pages.add(
                    page("statuses", "company.statuses", "fth-columns", StatusesController.class));
            pages.add(page("day", "today.day", "fth-calendar", DayController.class));
            pages.add(page("money", "company.money", "fth-dollar-sign", MoneyController.class));
            pages.add(page("model", "models.page", "fth-cpu", ModelController.class));
        }
        if (around.doors().server().isPresent()) {
            pages.add(page("team", "team.page", "fth-users", TeamController.class));
        }
        if (around.doors().services().isPresent()) {
            pages.add(
                    page(
                            "encryption",
                            "settings.encryption",
                            "fth-lock",
                            EncryptionController.class));
        }
        pages.addAll(program());
        return pages;
    }

    private List<SettingsPage> program() {
        return List.of(
                page("shortcuts", "settings.shortcuts", "fth-command", ShortcutsController.class),
                page("backups", "settings.backups", "fth-archive", BackupsController.class),
                page("about", "settings.about", "fth-info", AboutController.class));
    }

    private CompanyScreens company() {
        return new CompanyScreens(around.doors().services().orElseThrow(), frame, undo.get());
    }

    private TeamController team() {
        TeamOffice office = new TeamRoom(around.doors().server().orElseThrow());
        return new TeamController(
                new TeamViewModel(office, frame.background(), frame.texts()), frame);
    }

    private SettingsPage page(String id, String titleKey, String icon, Class<?> controller) {
        return new SettingsPage(id, titleKey, icon, () -> views.load(controller));
    }

    private DayController day() {
        Services services = around.doors().services().orElseThrow();
        HoursStore hours = new HoursStore(services.database);
        return new DayController(
                new DayViewModel(
                        new DayViewModel.Source(
                                hours,
                                new HoursService(services.database, hours),
                                services.actor()),
                        around.settings(),
                        frame.background(),
                        around.texts(),
                        frame.formats()),
                frame);
    }

    private AppearanceController appearance() {
        return new AppearanceController(new AppearanceViewModel(around.settings()), around.texts());
    }

    private ModelController model() {
        Services services = around.doors().services().orElseThrow();
        return new ModelController(
                new ModelViewModel(around.models(services), around.texts(), frame.background()),
                frame);
    }

    private ShortcutsController shortcuts() {
        return new ShortcutsController(
                new ShortcutsViewModel(around.settings(), frame.commands()), around.texts());
    }

    private BackupsViewModel backups() {
        return new BackupsViewModel(
                new WorkspaceBackups(around.doors(), around.clock()),
                around.texts(),
                frame.background(),
                around.restart());
    }

    private EncryptionController encryption() {
        return new EncryptionController(
                new EncryptionViewModel(
                        new WorkspaceStrongroom(around.doors(), around.clock()),
                        around.texts(),
                        frame.background(),
                        this::restart),
                frame);
    }

    /// The window that is built anew says what came of it.
    private void restart(String said) {
        around.restart().run();
        around.doors().say(said);
    }

    private ProgramFacts facts() {
        return new ProgramFacts(
                Version.number(),
                around.folders().settingsFile(),
                around.doors().folder().folder());
    }

    private void tell(RuntimeException failure) {
        if (failure instanceof FairleadException told) {
            frame.toasts().show(around.texts().of(told));
        }
    }
}
