package fairlead.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One start of a program that writes when it was ready: how long it took, and the most memory it
/// held until it left.
record Start(double milliseconds, double megabytes) {
    private static final String READY = "ready at ";
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    /// `log` is where the program says so, be it its output or a file of its own.
    static Start of(List<String> command, Map<String, String> environment, Path output, Path log)
            throws Exception {
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        long begun = System.currentTimeMillis();
        Process process = builder.start();
        double most = 0;
        while (process.isAlive()) {
            most = Math.max(most, resident(process.pid()));
            process.waitFor(Duration.ofMillis(20));
            if (System.currentTimeMillis() - begun > PATIENCE.toMillis()) {
                process.destroyForcibly();
                throw new IOException("%s: not ready within %s".formatted(command, PATIENCE));
            }
        }
        if (process.exitValue() != 0) {
            throw new IOException(command + " failed:\n" + Files.readString(output));
        }
        return new Start(ready(log) - begun, most);
    }

    private static long ready(Path log) throws IOException {
        for (String line : Files.readAllLines(log)) {
            int at = line.indexOf(READY);
            if (at >= 0) {
                return Long.parseLong(line.substring(at + READY.length()).strip());
            }
        }
        throw new IOException("it did not say when it was ready: " + Files.readString(log));
    }

    private static double resident(long pid) throws IOException {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (NoSuchFileException gone) {
            return 0;
        }
        return 0;
    }
}
