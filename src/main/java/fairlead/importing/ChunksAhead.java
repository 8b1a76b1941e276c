package fairlead.importing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Hands chunks on to another thread, so that the next rows are read and judged while one chunk is
/// written. Closing waits for the last; a failure comes out at the next chunk, or then.
final class ChunksAhead implements Chunks, AutoCloseable {

    private final Chunks chunks;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("import-writer").factory());
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    ChunksAhead(Chunks chunks) {
        this.chunks = chunks;
    }

    @Override
    public void take(List<Verdict> chunk) {
        finish();
        List<Verdict> rows = List.copyOf(chunk);
        last = CompletableFuture.runAsync(() -> chunks.take(rows), writer);
    }

    @Override
    public void close() {
        try (writer) {
            finish();
        }
    }

    private void finish() {
        CompletableFuture<Void> written = last;
        last = CompletableFuture.completedFuture(null);
        try {
            written.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
