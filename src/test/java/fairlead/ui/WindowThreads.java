package fairlead.ui;

import fairlead.ui.shell.Background;

import javafx.application.Platform;

/// What is asked for on the JavaFX thread is worked out there and at once; what arrives from other
/// threads takes its turn.
public final class WindowThreads {
    private boolean working;

    public Background background() {
        return new Background(this::work, this::window, this::isWindow, WindowThreads::fail);
    }

    private boolean isWindow() {
        return Platform.isFxApplicationThread() && !working;
    }

    private void work(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            as(true, task);
        } else {
            task.run();
        }
    }

    private void window(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            as(false, task);
        } else {
            Platform.runLater(task);
        }
    }

    private void as(boolean work, Runnable task) {
        boolean before = working;
        working = work;
        try {
            task.run();
        } finally {
            working = before;
        }
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
