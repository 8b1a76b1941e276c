package fairlead.app;

import fairlead.settings.Settings;
import fairlead.settings.WindowBounds;

import javafx.stage.Screen;
import javafx.stage.Stage;

/// Brings the window back where it was, as long as some screen still shows that spot.
final class WindowMemory {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;

    private final Settings settings;
    private final Stage stage;

    WindowMemory(Settings settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
    }

    void restore() {
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        settings.get().window().filter(WindowMemory::visible).ifPresent(this::place);
    }

    void remember() {
        settings.change(
                data ->
                        data.withWindow(
                                new WindowBounds(
                                        stage.getX(),
                                        stage.getY(),
                                        stage.getWidth(),
                                        stage.getHeight(),
                                        stage.isMaximized())));
    }

    private void place(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    private static boolean visible(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(
                        bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
    }
}
