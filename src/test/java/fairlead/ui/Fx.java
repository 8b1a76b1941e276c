package fairlead.ui;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// The JavaFX thread for tests, started once, without a display.
public final class Fx {
    private static final CompletableFuture<Void> STARTED = new CompletableFuture<>();

    static {
        Platform.startup(
                () -> {
                    Platform.setImplicitExit(false);
                    STARTED.complete(null);
                });
    }

    private Fx() {}

    /// Does something on the JavaFX thread and waits for it.
    public static void run(Action action) {
        call(
                () -> {
                    action.run();
                    return null;
                });
    }

    public static <T> T call(Callable<T> work) {
        STARTED.join();
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        outcome.complete(work.call());
                    } catch (Throwable failure) {
                        outcome.completeExceptionally(failure);
                    }
                });
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// What may fail on the JavaFX thread.
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
