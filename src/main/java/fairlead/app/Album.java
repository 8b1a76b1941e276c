package fairlead.app;

import javafx.animation.AnimationTimer;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Does one step after the other with some frames in between, so that each is painted before the
/// next begins; collects the files that were written.
final class Album extends AnimationTimer {
    private static final int FRAMES_A_STEP = 4;

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final List<Path> files = new ArrayList<>();
    private final CompletableFuture<List<Path>> done = new CompletableFuture<>();
    private int frames;

    void then(Runnable step) {
        steps.addLast(step);
    }

    /// Puts these before all that waits, and `last` behind them.
    void next(List<Runnable> more, Runnable last) {
        steps.addFirst(last);
        more.reversed().forEach(steps::addFirst);
    }

    void add(Path file) {
        files.add(file);
    }

    CompletableFuture<List<Path>> begin() {
        start();
        return done;
    }

    @Override
    public void handle(long now) {
        if (++frames % FRAMES_A_STEP != 0) {
            return;
        }
        try {
            if (steps.isEmpty()) {
                finish();
            } else {
                steps.removeFirst().run();
            }
        } catch (RuntimeException | Error failure) {
            stop();
            done.completeExceptionally(failure);
        }
    }

    private void finish() {
        stop();
        done.complete(files);
    }
}
