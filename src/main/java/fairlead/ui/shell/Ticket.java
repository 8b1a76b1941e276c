package fairlead.ui.shell;

import java.util.concurrent.atomic.AtomicReference;

/// The handle of started work. Cancelling drops whatever would still arrive; the work itself is
/// never interrupted, it asks.
public final class Ticket {
    private enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private final Runnable release;

    Ticket(Runnable release) {
        this.release = release;
    }

    /// Must be called on the window's thread.
    public void cancel() {
        if (state.compareAndSet(State.OPEN, State.CANCELLED)) {
            release.run();
        }
    }

    /// May be asked from any thread.
    public boolean cancelled() {
        return state.get() == State.CANCELLED;
    }

    boolean close() {
        boolean closed = state.compareAndSet(State.OPEN, State.DONE);
        if (closed) {
            release.run();
        }
        return closed;
    }
}
