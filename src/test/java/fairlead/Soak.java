package fairlead;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts how often a promise was tried and how often it broke, and writes that into the file that
/// `-Dfairlead.soak` names; without it nothing is written. `-Dfairlead.seed` plays other dice.
public final class Soak implements AutoCloseable {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final String promise;
    private final String what;
    private final long begun = System.nanoTime();
    private long runs;
    private long failures;

    private Soak(String promise, String what) {
        this.promise = promise;
        this.what = what;
    }

    /// One line of the file; `control` says how the same test without the remedy was caught.
    public record Entry(
            String promise,
            String what,
            long runs,
            long failures,
            String control,
            double seconds,
            long seed) {}

    /// Something that breaks a promise by throwing.
    @FunctionalInterface
    public interface Try {
        void run() throws Exception;
    }

    public static Soak of(String promise, String what) {
        return new Soak(promise, what);
    }

    /// The first of the seeds that a test plays.
    public static long seed() {
        return Long.getLong("fairlead.seed", 0);
    }

    /// The size of a test: what the property says, otherwise the short form.
    public static int size(String property, int usual) {
        return Integer.getInteger("fairlead." + property, usual);
    }

    public void run(Try one) throws Exception {
        run(1, one);
    }

    /// The same for something that tries the promise several times at once.
    public void run(long times, Try one) throws Exception {
        runs += times;
        try {
            one.run();
        } catch (Exception | AssertionError e) {
            failures++;
            throw e;
        }
    }

    /// Says that the control of a promise failed, as it must.
    public static void control(String promise, String what, String caught) {
        write(
                promise,
                what,
                old ->
                        new Entry(
                                promise,
                                what,
                                old.map(Entry::runs).orElse(0L),
                                old.map(Entry::failures).orElse(0L),
                                old.map(Entry::control)
                                        .filter(before -> !before.isEmpty())
                                        .map(before -> before + "; " + caught)
                                        .orElse(caught),
                                old.map(Entry::seconds).orElse(0.0),
                                seed()));
    }

    @Override
    public void close() {
        double seconds = Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
        write(
                promise,
                what,
                old ->
                        new Entry(
                                promise,
                                what,
                                runs,
                                failures,
                                old.map(Entry::control).orElse(""),
                                seconds,
                                seed()));
    }

    private static void write(
            String promise,
            String what,
            java.util.function.Function<Optional<Entry>, Entry> replacement) {
        String file = System.getProperty("fairlead.soak");
        if (file == null) {
            return;
        }
        try {
            Path path = Path.of(file);
            List<Entry> entries = new ArrayList<>();
            if (Files.exists(path)) {
                entries.addAll(JSON.readValue(path.toFile(), new TypeReference<List<Entry>>() {}));
            }
            Optional<Entry> old =
                    entries.stream()
                            .filter(e -> e.promise().equals(promise) && e.what().equals(what))
                            .findFirst();
            old.ifPresent(entries::remove);
            entries.add(replacement.apply(old));
            Files.createDirectories(path.toAbsolutePath().getParent());
            JSON.writeValue(path.toFile(), entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
