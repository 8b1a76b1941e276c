package fairlead.ui.pipeline;

import fairlead.settings.Appearance;
import fairlead.ui.Fx;
import fairlead.ui.Staged;
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
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import java.nio.file.Path;
import java.util.List;

/// The board in a window without a display, with a hand for its pointer and keys. After every
/// gesture the window is laid out, so that a test need not wait.
final class BoardStage extends Staged {
    private static final int STEPS = 12;

    BoardFixture given;
    private View<BoardController> view;
    private Frame frame;

    BoardStage(Path folder, Appearance look) {
        Fx.run(
                () -> {
                    given = new BoardFixture(folder, Background.immediate());
                    given.settings.change(data -> data.withAppearance(look));
                    Theme theme = new Theme(given.settings);
                    frame = frame(theme);
                    view = new Views(given.texts, kind -> controller()).load(BoardController.class);
                    frame.navigator().register(Place.Pipeline.class, () -> view);
                    StackPane root =
                            new StackPane(
                                    view.root(), frame.toasts().node(), frame.popovers().node());
                    Scene scene = new Scene(root, 1280, 800);
                    theme.apply(scene);
                    frame.commands().listenTo(scene);
                    stage(scene);
                });
    }

    private BoardController controller() {
        return new BoardController(given.board, given.views(Background.immediate()), frame);
    }

    private Frame frame(Theme theme) {
        Navigator navigator = new Navigator();
        Toasts toasts = new Toasts(given.texts);
        Popovers popovers = new Popovers();
        Commands commands =
                new Commands(
                        List.of(PipelineCommand.values()),
                        given.settings,
                        navigator.placeProperty()::get);
        return new Frame(
                given.texts,
                given.formats,
                given.settings,
                Background.immediate(),
                navigator,
                commands,
                new Overlays(
                        toasts,
                        popovers,
                        new Peek(given.texts, theme),
                        new Dialogs(given.texts, popovers)));
    }

    void open() {
        Fx.run(
                () -> {
                    raise();
                    frame.navigator().go(new Place.Pipeline());
                    settle();
                });
    }

    Parent root() {
        return view.root();
    }

    void grab(Point2D at) {
        Fx.run(
                () -> {
                    robot().mouseMove(at);
                    robot().mousePress(MouseButton.PRIMARY);
                    robot().mouseMove(at.add(1, 0));
                    robot().mouseMove(at.add(2, 0));
                });
    }

    void carry(Point2D to) {
        Point2D from = Fx.call(robot()::getMousePosition);
        for (int i = 1; i <= STEPS; i++) {
            Point2D at = from.interpolate(to, (double) i / STEPS);
            Fx.run(
                    () -> {
                        robot().mouseMove(at);
                        settle();
                    });
        }
    }

    void letGo() {
        Fx.run(
                () -> {
                    robot().mouseRelease(MouseButton.PRIMARY);
                    settle();
                });
    }

    Popovers popovers() {
        return frame.popovers();
    }

    @Override
    public void close() {
        Fx.run(
                () -> {
                    strike();
                    given.close();
                });
    }
}
