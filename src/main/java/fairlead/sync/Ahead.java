package fairlead.sync;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads the next thing on a thread of its own while this one is still busy with the last.
final class Ahead<T> implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("sync-reader").factory());
    private Future<T> next;

    void begin(Callable<T> reading) {
        next = thread.submit(reading);
    }

    /// What was begun last; fails as it did.
    T get() throws SQLException {
        try {
            return next.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits for what is still being read.
    @Override
    public void close() {
        thread.close();
    }
}
