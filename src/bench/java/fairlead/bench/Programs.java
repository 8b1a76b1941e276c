package fairlead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The programs that are measured from outside, and how they are called.
public final class Programs {
    private static final Path IMAGE = Path.of("target/installer/fairlead/bin/fairlead");

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

    /// A class of the benchmarks in a process of its own, on the Java that runs this one.
    public static List<String> java(Class<?> main, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls,javafx.fxml",
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                        "-cp",
                        "target/test-classes",
                        main.getName()));
        return command;
    }

    public static void run(List<String> command) throws Exception {
        Path log = Files.createTempFile("bench", ".log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed:\n" + Files.readString(log));
        }
        Files.delete(log);
    }
}
