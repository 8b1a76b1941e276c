package fairlead.app;

import fairlead.ui.lead.LeadController;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.KeysController;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.ShellCommand;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Leads in windows of their own, beside the one that they were torn off from; they close with it.
final class LeadWindows {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    private static final double STEP = 32;

    private final Surroundings around;
    private final Frame main;
    private final List<Stage> open = new ArrayList<>();

    /// `main` is the window that shows every other place.
    LeadWindows(Surroundings around, Frame main) {
        this.around = around;
        this.main = main;
    }

    /// Opens a lead's page in a new window.
    void open(UUID lead) {
        Theme theme = new Theme(around.settings());
        Frame frame = Frames.make(around, theme, Screens.declared());
        frame.navigator().elsewhere(this::showInMain);
        Services services = around.doors().services().orElseThrow();
        View<LeadController> page =
                LeadScreens.page(services, frame, undo(services, frame), around.opener());
        frame.navigator().register(Place.LeadPage.class, () -> page);
        Stage stage = new Stage();
        Scene scene = new Scene(root(frame, page), WIDTH, HEIGHT);
        Runnable undress = theme.dress(scene, frame.background());
        frame.commands().listenTo(scene);
        bind(frame, stage);
        stage.setScene(scene);
        stage.titleProperty().bind(page.controller().titleProperty());
        place(stage);
        stage.setOnHidden(
                event -> {
                    frame.navigator().leave();
                    undress.run();
                    open.remove(stage);
                });
        open.add(stage);
        stage.show();
        frame.navigator().go(new Place.LeadPage(lead));
    }

    void closeAll() {
        List.copyOf(open).forEach(Stage::close);
    }

    private static StackPane root(Frame frame, View<LeadController> page) {
        StackPane root = new StackPane(page.root(), frame.toasts().node(), frame.popovers().node());
        root.getStyleClass().add("torn-off");
        if (page.root() instanceof Region region) {
            region.setMinSize(0, 0);
        }
        StackPane.setAlignment(frame.toasts().node(), Pos.BOTTOM_LEFT);
        return root;
    }

    private UndoStack undo(Services services, Frame frame) {
        UndoStack undo =
                new UndoStack(
                        services.undo,
                        services.actor(),
                        frame.background(),
                        around.texts(),
                        frame.toasts()::showUndo,
                        frame.toasts()::show);
        frame.commands().bind(ShellCommand.UNDO, undo.canUndoProperty()::get, undo::undo);
        frame.commands().bind(ShellCommand.REDO, undo.canRedoProperty()::get, undo::redo);
        return undo;
    }

    private void bind(Frame frame, Stage stage) {
        frame.commands().bind(ShellCommand.CLOSE_WINDOW, stage::close);
        frame.commands()
                .bind(
                        ShellCommand.KEYS,
                        () ->
                                frame.popovers()
                                        .showCentered(
                                                (Region)
                                                        new Views(
                                                                        around.texts(),
                                                                        kind ->
                                                                                new KeysController(
                                                                                        frame))
                                                                .load(KeysController.class)
                                                                .root()));
    }

    private void showInMain(Place place) {
        main.navigator().go(place);
        if (mainWindow() instanceof Stage stage) {
            stage.toFront();
        }
    }

    private Window mainWindow() {
        Scene scene = main.popovers().node().getScene();
        return scene == null ? null : scene.getWindow();
    }

    /// A little below and beside the window it comes from, and from those that are open already.
    private void place(Stage stage) {
        Window from = mainWindow();
        if (from == null) {
            return;
        }
        if (open.isEmpty()) {
            from.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> closeAll());
        }
        double by = STEP * (open.size() + 1);
        stage.setX(from.getX() + by);
        stage.setY(from.getY() + by);
        if (from instanceof Stage owner) {
            stage.getIcons().setAll(owner.getIcons());
        }
    }
}
