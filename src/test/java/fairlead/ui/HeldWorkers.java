package fairlead.ui;

import fairlead.ui.shell.Background;

import java.util.ArrayDeque;
import java.util.Deque;

/// Workers that wait until a test lets them go, one piece of work at a time, so that an answer can
/// come too late.
public final class HeldWorkers {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean onWindow = true;

    public Background background() {
        return new Background(
                waiting::add,
                task -> as(true, task),
                () -> onWindow,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    /// Does what was asked for first.
    public void letGo() {
        as(false, waiting.removeFirst());
    }

    public void letAllGo() {
        while (!waiting.isEmpty()) {
            letGo();
        }
    }

    private void as(boolean window, Runnable task) {
        boolean before = onWindow;
        onWindow = window;
        try {
            task.run();
        } finally {
            onWindow = before;
        }
    }
}
