package fairlead.ui.shell;

import java.util.ArrayDeque;
import java.util.Queue;

/// Knows when nothing is being worked on, and keeps until then what can wait. Only on the window's
/// thread.
final class Rest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;

    void began() {
        running++;
    }

    void ended() {
        running--;
        look();
    }

    void keep(Runnable action) {
        waiting.add(action);
    }

    /// Does what waits where nothing is being worked on.
    void look() {
        if (running == 0) {
            end();
        }
    }

    /// Does all that waits, whatever is being worked on.
    void end() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
