package fairlead.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The options that the window takes: which workspace to open, and where settings live.
record WindowOptions(Optional<Path> workspace, Optional<Path> home) {
    private static final List<String> NAMES = List.of("--workspace", "--home");

    /// Whether these arguments ask for the window and for nothing else.
    static boolean fit(String... args) {
        for (int i = 0; i < args.length; i += 2) {
            if (!NAMES.contains(args[i]) || i + 1 == args.length) {
                return false;
            }
        }
        return true;
    }

    static WindowOptions of(List<String> args) {
        return new WindowOptions(value(args, "--workspace"), value(args, "--home"));
    }

    private static Optional<Path> value(List<String> args, String name) {
        int at = args.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(Path.of(args.get(at + 1)).toAbsolutePath());
    }
}
