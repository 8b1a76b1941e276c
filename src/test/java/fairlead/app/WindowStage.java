package fairlead.app;

import fairlead.settings.AppFolders;
import fairlead.settings.Keychain;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.ui.Fx;
import fairlead.ui.Staged;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import javafx.scene.Scene;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// The whole window on a workspace of one's own, without a display, with a hand for its pointer and
/// keys; everything happens at once. After every gesture the window is laid out.
final class WindowStage extends Staged {
    final WorkspaceDoors doors;
    final Services services;
    final Settings settings = new Settings(SettingsData.usual());
    final Frame frame;
    private final Screens screens;

    WindowStage(Path folder) {
        this(folder, own(folder), Background.immediate());
    }

    /// On a workspace that stands open.
    WindowStage(Path folder, WorkspaceDoors doors, Background background) {
        this.doors = doors;
        services = doors.services().orElseThrow();
        Surroundings around =
                new Surroundings(
                        settings,
                        new Texts(Locale.ENGLISH),
                        Clock.systemUTC(),
                        new AppFolders(folder, folder),
                        doors,
                        failures -> background,
                        () -> {},
                        address -> {});
        screens = Fx.call(() -> new Screens(around));
        frame = screens.frame();
        Fx.run(this::open);
    }

    private static WorkspaceDoors own(Path folder) {
        WorkspaceDoors doors =
                new WorkspaceDoors(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        Clock.systemUTC(),
                        Optional.empty(),
                        Keychain.none());
        doors.openOwn();
        return doors;
    }

    private void open() {
        Scene scene = new Scene(screens.shell(), 1000, 900);
        screens.dress(scene);
        stage(scene);
        raise();
        screens.start();
        settle();
    }

    void go(Place place) {
        Fx.run(
                () -> {
                    frame.navigator().go(place);
                    settle();
                });
    }

    /// The first that can be seen.
    @Override
    public void close() {
        Fx.run(
                () -> {
                    screens.undress();
                    strike();
                });
        doors.close();
    }
}
