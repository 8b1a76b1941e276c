package fairlead.app;

import fairlead.settings.AppFolders;
import fairlead.settings.Keychain;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.ui.Fx;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The whole window on a workspace of one's own, without a display, with a hand for its pointer and
/// keys; everything happens at once. After every gesture the window is laid out.
final class WindowStage implements AutoCloseable {
    final WorkspaceDoors doors;
    final Services services;
    final Settings settings = new Settings(SettingsData.usual());
    final Frame frame;
    private final Screens screens;
    private Stage window;
    private Robot robot;

    WindowStage(Path folder) {
        Clock clock = Clock.systemUTC();
        doors =
                new WorkspaceDoors(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        clock,
                        Optional.empty(),
                        Keychain.none());
        doors.openOwn();
        services = doors.services().orElseThrow();
        Surroundings around =
                new Surroundings(
                        settings,
                        new Texts(Locale.ENGLISH),
                        clock,
                        new AppFolders(folder, folder),
                        doors,
                        failures -> Background.immediate(),
                        () -> {},
                        address -> {});
        screens = Fx.call(() -> new Screens(around));
        frame = screens.frame();
        Fx.run(this::open);
    }

    private void open() {
        Scene scene = new Scene(screens.shell(), 1000, 900);
        screens.dress(scene);
        window = new Stage();
        window.setScene(scene);
        window.show();
        robot = new Robot();
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
    <N extends Node> N find(Class<N> type, String selector) {
        return type.cast(all(selector).getFirst());
    }

    List<Node> all(String selector) {
        return Fx.call(
                () ->
                        window.getScene().getRoot().lookupAll(selector).stream()
                                .filter(WindowStage::isSeen)
                                .toList());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void click(Node node) {
        Fx.run(
                () -> {
                    Bounds at = node.localToScreen(node.getBoundsInLocal());
                    robot.mouseMove(at.getCenterX(), at.getCenterY());
                    robot.mouseClick(MouseButton.PRIMARY);
                    settle();
                });
    }

    void press(KeyCode... keys) {
        Fx.run(
                () -> {
                    for (KeyCode key : keys) {
                        robot.keyPress(key);
                    }
                    for (int i = keys.length - 1; i >= 0; i--) {
                        robot.keyRelease(keys[i]);
                    }
                    settle();
                });
    }

    void type(String letters) {
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            press(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
        }
    }

    private void settle() {
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
    }

    @Override
    public void close() {
        Fx.run(
                () -> {
                    screens.undress();
                    window.close();
                });
        doors.close();
    }
}
