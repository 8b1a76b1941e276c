package fairlead.app;

import fairlead.settings.Settings;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.firstrun.FirstRunController;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Dialogs;
import fairlead.ui.shell.Failures;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.KeysController;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Overlays;
import fairlead.ui.shell.PaletteController;
import fairlead.ui.shell.PaletteSource;
import fairlead.ui.shell.PaletteViewModel;
import fairlead.ui.shell.Peek;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Popovers;
import fairlead.ui.shell.RecentCommands;
import fairlead.ui.shell.Screen;
import fairlead.ui.shell.ShellActions;
import fairlead.ui.shell.ShellCommand;
import fairlead.ui.shell.ShellController;
import fairlead.ui.shell.ShellViewModel;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.Toasts;
import fairlead.ui.shell.Views;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Wires the window: one line for each controller, one for each place.
final class Screens {
    private final Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
    private final List<PaletteSource> paletteSources = new ArrayList<>();
    private final ShellViewModel shellModel = new ShellViewModel();
    private final Theme theme;
    private final Frame frame;
    private final Views views;
    private final Parent shell;

    Screens(Settings settings, Texts texts, Clock clock) {
        theme = new Theme(settings);
        frame = frame(settings, texts, clock);
        views = new Views(texts, kind -> controllers.get(kind).get());
        ShellActions actions = new ShellActions(frame, theme, views);
        controllers.put(
                ShellController.class,
                () -> new ShellController(shellModel, frame, actions::openPalette));
        controllers.put(PaletteController.class, this::palette);
        controllers.put(KeysController.class, () -> new KeysController(frame));
        controllers.put(FirstRunController.class, FirstRunController::new);

        place(Place.FirstRun.class, FirstRunController.class);
        actions.bind();
        shell = views.load(ShellController.class).root();
    }

    /// Every command of the product, one line for each screen that has some.
    static List<Command> declared() {
        return Stream.<Command[]>of(ShellCommand.values()).flatMap(Stream::of).toList();
    }

    Parent shell() {
        return shell;
    }

    Frame frame() {
        return frame;
    }

    ShellViewModel shellModel() {
        return shellModel;
    }

    void dress(Scene scene) {
        theme.dress(scene, frame.background());
        frame.commands().listenTo(scene);
    }

    private <P extends Place, C extends Screen<P>> void place(Class<P> place, Class<C> screen) {
        frame.navigator().register(place, () -> views.load(screen));
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

    private Frame frame(Settings settings, Texts texts, Clock clock) {
        Navigator navigator = new Navigator();
        Toasts toasts = new Toasts(texts);
        Popovers popovers = new Popovers();
        Dialogs dialogs = new Dialogs(texts, popovers);
        Overlays overlays = new Overlays(toasts, popovers, new Peek(texts, theme), dialogs);
        Failures failures = new Failures(texts, toasts, popovers);
        return new Frame(
                texts,
                new Formats(texts.locale(), clock),
                settings,
                Background.ofWindow(failures::show),
                navigator,
                new Commands(declared(), settings, navigator.placeProperty()::get),
                overlays);
    }
}
