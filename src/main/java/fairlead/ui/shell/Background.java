package fairlead.ui.shell;

import javafx.application.Platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// The only door between the window's thread and the workers: work runs on a worker, its outcome
/// arrives on the window's thread, and a failure that nobody takes goes to one place.
public final class Background {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    private final Executor workers;
    private final Function<Duration, Executor> later;
    private final Executor window;
    private final BooleanSupplier onWindow;
    private final Consumer<Throwable> failures;
    private final Rest rest = new Rest();

    /// Without pauses: what is to run later runs like everything else.
    public Background(
            Executor workers,
            Executor window,
            BooleanSupplier onWindow,
            Consumer<Throwable> failures) {
        this(workers, pause -> workers, window, onWindow, failures);
    }

    /// `later` runs work after a pause.
    Background(
            Executor workers,
            Function<Duration, Executor> later,
            Executor window,
            BooleanSupplier onWindow,
            Consumer<Throwable> failures) {
        this.workers = workers;
        this.later = later;
        this.window = window;
        this.onWindow = onWindow;
        this.failures = failures;
    }

    /// Virtual threads and the JavaFX thread.
    public static Background ofWindow(Consumer<Throwable> failures) {
        Executor workers = Executors.newVirtualThreadPerTaskExecutor();
        return new Background(
                workers,
                pause ->
                        CompletableFuture.delayedExecutor(
                                pause.toMillis(), TimeUnit.MILLISECONDS, workers),
                Platform::runLater,
                Platform::isFxApplicationThread,
                failures);
    }

    /// Runs everything at once on the caller's thread, for tests; a failure that nobody takes is
    /// thrown at the caller.
    public static Background immediate() {
        return new ImmediateThreads().background();
    }

    public <T> Job<T> run(Callable<T> work) {
        return new Job<>(this, ticket -> work.call());
    }

    public Job<Void> run(Action work) {
        return new Job<>(
                this,
                ticket -> {
                    work.run();
                    return null;
                });
    }

    /// For long work, which asks its ticket now and then whether it has been cancelled.
    public <T> Job<T> runLong(LongWork<T> work) {
        return new Job<>(this, work);
    }

    /// Carries the newest value from any thread to the window's thread; values in between are
    /// dropped, so that a worker can report as often as it likes.
    public <T> Consumer<T> latest(Consumer<T> action) {
        AtomicReference<T> waiting = new AtomicReference<>();
        return value -> {
            if (waiting.getAndSet(value) == null) {
                window.execute(() -> action.accept(waiting.getAndSet(null)));
            }
        };
    }

    /// Turns an action of the window's thread into one that may be called from any thread.
    public <T> Consumer<T> onWindow(Consumer<T> action) {
        return value -> window.execute(() -> action.accept(value));
    }

    /// Does what can wait once nothing is being worked on, not even what the caller is about to
    /// start, so that it takes nothing from what a person is waiting for; where work goes on and
    /// on, a few seconds later all the same. Must be called on the window's thread.
    public void atRest(Runnable action) {
        expectWindow();
        rest.keep(action);
        publish(rest::look);
        later.apply(LONG_ENOUGH).execute(() -> publish(rest::end));
    }

    void work(Duration pause, Runnable task) {
        if (!pause.isZero()) {
            later.apply(pause).execute(task);
            return;
        }
        rest.began();
        workers.execute(
                () -> {
                    try {
                        task.run();
                    } finally {
                        publish(rest::ended);
                    }
                });
    }

    void publish(Runnable outcome) {
        window.execute(outcome);
    }

    void fail(Throwable failure) {
        failures.accept(failure);
    }

    void expectWindow() {
        if (!onWindow.getAsBoolean()) {
            throw new IllegalStateException("start background work from the window's thread");
        }
    }

    void expectWorker() {
        if (onWindow.getAsBoolean()) {
            throw new IllegalStateException("slow work must not run on the window's thread");
        }
    }

    /// Work that returns nothing.
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /// Work that can be cancelled on the way.
    @FunctionalInterface
    public interface LongWork<T> {
        T run(Ticket ticket) throws Exception;
    }
}
