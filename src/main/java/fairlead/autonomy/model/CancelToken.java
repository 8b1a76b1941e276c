package fairlead.autonomy.model;

import java.util.function.BooleanSupplier;

/// Tells a call that nobody wants its answer any more; safe from any thread.
public final class CancelToken {

    private final BooleanSupplier goOn;
    private volatile boolean cancelled;

    /// Cancelled as soon as `goOn` says no; it is asked several times a second.
    public CancelToken(BooleanSupplier goOn) {
        this.goOn = goOn;
    }

    public CancelToken() {
        this(() -> true);
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled || !goOn.getAsBoolean();
    }
}
