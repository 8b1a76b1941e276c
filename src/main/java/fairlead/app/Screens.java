package fairlead.app;

import fairlead.settings.Languages;
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
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Overlays;
import fairlead.ui.shell.Palette;
import fairlead.ui.shell.Peek;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Popovers;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Wires the window: one line for each screen.
final class Screens {
    private final Theme theme;
    private final Frame frame;
    private final Views views;
    private final Parent shell;
    private final ShellViewModel shellModel = new ShellViewModel();

    Screens(Settings settings) {
        Texts texts =
                new Texts(
                        Languages.choose(
                                settings.get().appearance().language(), Locale.getDefault()));
        theme = new Theme(settings);
        Navigator navigator = new Navigator();
        Toasts toasts = new Toasts(texts);
        Popovers popovers = new Popovers();
        Overlays overlays =
                new Overlays(
                        toasts, popovers, new Peek(texts, theme), new Dialogs(texts, popovers));
        Failures failures = new Failures(texts, toasts, popovers);
        frame =
                new Frame(
                        texts,
                        new Formats(texts.locale(), Clock.systemDefaultZone()),
                        settings,
                        Background.ofWindow(failures::show),
                        navigator,
                        new Commands(declared(), settings, () -> navigator.placeProperty().get()),
                        overlays);
        views = new Views(texts, this::controller);
        navigator.register(Place.FirstRun.class, () -> views.load(FirstRunController.class));
        shell = views.load(ShellController.class).root();
    }

    static List<Command> declared() {
        return new ArrayList<>(List.of(ShellCommand.values()));
    }

    Parent shell() {
        return shell;
    }

    Frame frame() {
        return frame;
    }

    void dress(Scene scene) {
        theme.dress(scene, frame.background());
        frame.commands().listenTo(scene);
    }

    private Object controller(Class<?> kind) {
        Map<Class<?>, Supplier<Object>> controllers =
                Map.of(
                        ShellController.class,
                        () -> new ShellController(shellModel, frame, new Palette()),
                        FirstRunController.class,
                        FirstRunController::new);
        return controllers.get(kind).get();
    }
}
