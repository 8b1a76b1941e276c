package fairlead.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One start of a program that says when it was ready: how long it took, and what it held then.
record Start(double milliseconds, double megabytes) {
    private static final String READY = "ready at ";

    static Start of(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        long begun = System.currentTimeMillis();
        Process process = builder.start();
        List<String> said = new ArrayList<>();
        Start start = null;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                int at = line.indexOf(READY);
                if (at >= 0) {
                    long ready = Long.parseLong(line.substring(at + READY.length()).strip());
                    start = new Start(ready - begun, resident(process.pid()));
                }
            }
        }
        if (process.waitFor() != 0 || start == null) {
            throw new IOException(command + " did not become ready:\n" + String.join("\n", said));
        }
        return start;
    }

    private static double resident(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return Double.NaN;
    }
}
