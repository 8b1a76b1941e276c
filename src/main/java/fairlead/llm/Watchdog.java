package fairlead.llm;

import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;

import java.time.Duration;
import java.util.Optional;

/// Looks after one call: ends it when it takes too long or is cancelled, by closing what it reads
/// from. A thread that waits for bytes cannot look at a clock.
final class Watchdog implements AutoCloseable {

    private static final long LOOK_MILLIS = 50;

    private final Patience patience;
    private final CancelToken token;
    private final long begun = System.nanoTime();
    private final Thread thread;
    private Runnable closing = () -> {};
    private LlmException ended;
    private long lately = begun;
    private boolean heard;

    Watchdog(Patience patience, CancelToken token) {
        this.patience = patience;
        this.token = token;
        this.thread = Thread.ofVirtual().name("model-watchdog").start(this::watch);
    }

    /// What is to be closed from now on when the call is ended.
    synchronized void holding(Runnable close) {
        closing = close;
        if (ended != null) {
            close.run();
        }
    }

    /// Something came.
    synchronized void heard() {
        heard = true;
        lately = System.nanoTime();
    }

    /// Ends the call; the first reason stands.
    synchronized void end(LlmException why) {
        if (ended == null) {
            ended = why;
            closing.run();
        }
    }

    /// Why the call was ended by us.
    synchronized Optional<LlmException> ended() {
        return Optional.ofNullable(ended);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                look();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        if (token.isCancelled()) {
            end(LlmException.of(Kind.CANCELLED));
        } else if (since(begun).compareTo(patience.total()) > 0 || isSilent()) {
            end(heard ? LlmException.of(Kind.TIMEOUT) : LlmException.passing(Kind.TIMEOUT));
        }
    }

    private boolean isSilent() {
        return since(lately).compareTo(heard ? patience.idle() : patience.firstByte()) > 0;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
