package fairlead.ui.shell;

import javafx.beans.property.BooleanProperty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One piece of background work, described first and then started.
public final class Job<T> {
    private final Background background;
    private final Background.LongWork<T> work;
    private final List<Taker<?>> takers = new ArrayList<>();
    private Consumer<Boolean> busy = flag -> {};
    private Consumer<? super T> success = value -> {};
    private Runnable always = () -> {};
    private Latest slot = new Latest();
    private Duration pause = Duration.ZERO;

    Job(Background background, Background.LongWork<T> work) {
        this.background = background;
        this.work = work;
    }

    /// True while the work runs.
    public Job<T> busy(BooleanProperty flag) {
        this.busy = flag::set;
        return this;
    }

    public Job<T> onSuccess(Consumer<? super T> action) {
        this.success = action;
        return this;
    }

    /// Takes one kind of failure; the first that fits has it.
    public <E extends Throwable> Job<T> on(Class<E> kind, Consumer<? super E> action) {
        takers.add(new Taker<>(kind, action));
        return this;
    }

    /// Runs after success and after failure, though not after a cancel.
    public Job<T> then(Runnable action) {
        this.always = action;
        return this;
    }

    /// The newer job wins: whatever ran in this slot before is cancelled.
    public Job<T> in(Latest slot) {
        this.slot = slot;
        return this;
    }

    /// Begins only after a pause, in which it may still be cancelled and is then never done.
    public Job<T> after(Duration rest) {
        this.pause = rest;
        return this;
    }

    /// Must be called on the window's thread.
    public Ticket start() {
        background.expectWindow();
        Ticket ticket = slot.next(() -> busy.accept(false));
        busy.accept(true);
        background.work(pause, () -> runOnWorker(ticket));
        return ticket;
    }

    private void runOnWorker(Ticket ticket) {
        try {
            background.expectWorker();
            if (ticket.cancelled()) {
                return;
            }
            T value = work.run(ticket);
            finish(ticket, () -> success.accept(value));
        } catch (Throwable failure) {
            finish(ticket, () -> take(failure));
        }
    }

    private void finish(Ticket ticket, Runnable outcome) {
        background.publish(
                () -> {
                    background.expectWindow();
                    if (ticket.close()) {
                        outcome.run();
                        always.run();
                    }
                });
    }

    private void take(Throwable failure) {
        takers.stream()
                .filter(taker -> taker.kind().isInstance(failure))
                .findFirst()
                .ifPresentOrElse(taker -> taker.accept(failure), () -> background.fail(failure));
    }

    private record Taker<E extends Throwable>(Class<E> kind, Consumer<? super E> action) {
        void accept(Throwable failure) {
            action.accept(kind.cast(failure));
        }
    }
}
