package fairlead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The programs that are measured from outside, and how they are called.
public final class Programs {
    private static final Path IMAGE = Path.of("target/installer/fairlead/bin/fairlead");

    private static final int MOST_MINUTES = 30;

    private Programs() {}

    /// The packaged program on an installed Java.
    public static String launcher() {
        return Path.of("target/fairlead/bin/fairlead").toAbsolutePath().toString();
    }

    /// The image with its own runtime and its start cache, built from what stands now.
    public static String image() throws Exception {
        run(List.of("bash", "installer/linux/build", "image"));
        return IMAGE.toAbsolutePath().toString();
    }

    /// A class of the benchmarks in a process of its own, on the Java that runs this one and
    /// without a display.
    public static List<String> java(Class<?> main, List<String> options, List<String> arguments) {
        return java(main, options, System.getProperty("java.class.path"), arguments);
    }

    /// The same with nothing on the class path but the benchmarks themselves.
    public static List<String> bareJava(Class<?> main) {
        return java(main, List.of(), "target/test-classes", List.of());
    }

    private static List<String> java(
            Class<?> main, List<String> options, String classPath, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(
                List.of(
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls,javafx.fxml",
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                        "-cp",
                        classPath,
                        main.getName()));
        command.addAll(arguments);
        return command;
    }

    public static void run(List<String> command) throws Exception {
        run(command, Map.of());
    }

    /// Waits for it; what it said is told where it failed.
    public static void run(List<String> command, Map<String, String> environment) throws Exception {
        Path log = Files.createTempFile("bench", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " failed:\n" + Files.readString(log));
        }
        Files.delete(log);
    }
}
