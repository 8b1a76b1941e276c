package fairlead.bench.window;

import fairlead.bench.data.Bringing;
import fairlead.bench.data.LeadFile;

import javafx.application.Platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Asks the window's thread for a sign of life every few milliseconds while 20,000 rows are
/// imported behind the open board.
final class Arriving implements Script.Play {
    private static final int ROWS = 20_000;
    private static final int EVERY_MS = 4;

    @Override
    public Map<String, List<Double>> in(Window window) throws Exception {
        Path file = Files.createTempFile("arriving", ".csv");
        LeadFile.write(file, ROWS);
        CompletableFuture<Void> done =
                CompletableFuture.runAsync(
                        () -> Bringing.bring(window.database(), file), Thread::startVirtualThread);
        List<Double> pauses = new ArrayList<>();
        while (!done.isDone()) {
            pauses.add(pause());
            Thread.sleep(EVERY_MS);
        }
        done.join();
        for (int i = 0; i < 200; i++) {
            pauses.add(pause());
            Thread.sleep(EVERY_MS);
        }
        Files.delete(file);
        return Map.of("pause", pauses);
    }

    private static double pause() {
        long asked = System.nanoTime();
        CompletableFuture<Long> answered = new CompletableFuture<>();
        Platform.runLater(() -> answered.complete(System.nanoTime()));
        return (answered.orTimeout(50, TimeUnit.SECONDS).join() - asked) / 1e6;
    }
}
