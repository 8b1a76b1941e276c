package fairlead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What a program has written into its log.
public record ProgramLog(Path home) {
    private static final int MOST_LINES = 12;

    public Path file() {
        return home.resolve("logs/fairlead-0.log");
    }

    /// The first failure that somebody at the window would have been shown; empty where none was.
    public String failure() throws IOException {
        if (!Files.exists(file())) {
            return "";
        }
        List<String> lines = Files.readAllLines(file());
        return lines.stream()
                .dropWhile(line -> !line.startsWith("SEVERE"))
                .limit(MOST_LINES)
                .collect(Collectors.joining("\n"));
    }
}
