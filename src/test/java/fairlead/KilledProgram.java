package fairlead;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A test's program in a JVM of its own that ends with SIGKILL once it has said enough.
public final class KilledProgram {

    private KilledProgram() {}

    /// What starts the program's `main` with the class path of the tests.
    public static List<String> command(Class<?> program, Object... arguments) {
        Stream<String> start =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName());
        return Stream.concat(start, Stream.of(arguments).map(Object::toString)).toList();
    }

    /// The caller ends it.
    public static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every line that the program said before it was killed, which it is at the first one that is
    /// enough, or ended by itself; it does not outlive the test.
    public static List<String> heard(List<String> command, Predicate<String> isEnough) {
        Process program = start(command);
        Thread end = Thread.ofPlatform().unstarted(program::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        List<String> heard = new ArrayList<>();
        try (BufferedReader out = program.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                heard.add(line);
                if (isEnough.test(line)) {
                    program.toHandle().destroyForcibly();
                }
            }
            program.waitFor();
            return heard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            program.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    /// So many lines are enough.
    public static Predicate<String> lines(int enough) {
        AtomicInteger left = new AtomicInteger(enough);
        return line -> left.decrementAndGet() <= 0;
    }
}
