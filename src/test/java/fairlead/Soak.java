package fairlead;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Counts how often a promise was tried and how often it broke, and writes that into the file that
/// `-Dfairlead.soak` names, again and again while it runs, so that whoever ends it loses nothing;
/// without it nothing is written. Each part and seed has a line of its own. `-Dfairlead.seed` plays
/// other dice.
public final class Soak implements AutoCloseable {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final String promise;
    private final String what;
    private final long begun = System.nanoTime();
    private long written = begun;
    private long runs;
    private long failures;
    private boolean whole;

    private Soak(String promise, String what) {
        this.promise = promise;
        this.what = what;
    }

    /// One line of the file; `whole` where the part came to its end, and `controls` say how the
    /// same test without the remedy was caught.
    public record Entry(
            String promise,
            String what,
            long seed,
            long runs,
            long failures,
            boolean whole,
            double seconds,
            String at,
            Set<String> controls) {

        private boolean isOf(String itsPromise, String its) {
            return promise.equals(itsPromise) && what.equals(its) && seed == Soak.seed();
        }
    }

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
        try {
            one.run();
        } catch (Exception | AssertionError e) {
            if (!isEnding()) {
                runs += times;
                failures++;
            }
            throw e;
        }
        runs += times;
        if (System.nanoTime() - written > OFTEN.toNanos()) {
            write();
        }
    }

    /// Whether somebody ends this program, and its databases with it, while a test still runs.
    private static boolean isEnding() {
        Thread probe = Thread.ofPlatform().unstarted(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            return !Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /// Says that the control of a promise failed, as it must.
    public static void control(String promise, String what, String caught) {
        Entry old = find(promise, what).orElseGet(() -> new Soak(promise, what).entry(Set.of()));
        Set<String> controls = new LinkedHashSet<>(old.controls());
        controls.add(caught);
        write(
                new Entry(
                        promise,
                        what,
                        seed(),
                        old.runs(),
                        old.failures(),
                        old.whole(),
                        old.seconds(),
                        old.at(),
                        controls));
    }

    @Override
    public void close() {
        whole = failures == 0 && !isEnding();
        write();
    }

    private void write() {
        written = System.nanoTime();
        write(entry(find(promise, what).map(Entry::controls).orElse(Set.of())));
    }

    private Entry entry(Set<String> controls) {
        double seconds = Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Entry(promise, what, seed(), runs, failures, whole, seconds, now, controls);
    }

    private static Optional<Entry> find(String promise, String what) {
        return all().stream().filter(entry -> entry.isOf(promise, what)).findFirst();
    }

    private static List<Entry> all() {
        Optional<Path> file = file().filter(Files::exists);
        try {
            return file.isPresent()
                    ? JSON.readValue(file.get().toFile(), new TypeReference<List<Entry>>() {})
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file is whole at any moment.
    private static void write(Entry entry) {
        if (file().isEmpty()) {
            return;
        }
        Path file = file().get();
        List<Entry> entries = new ArrayList<>(all());
        entries.removeIf(old -> old.isOf(entry.promise(), entry.what()));
        entries.add(entry);
        try {
            Files.createDirectories(file.getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            JSON.writeValue(draft.toFile(), entries);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("fairlead.soak"))
                .map(name -> Path.of(name).toAbsolutePath());
    }
}
