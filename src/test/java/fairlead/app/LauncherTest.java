package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir Path machine;
    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        launcher = machine.resolve("a program/fairlead/bin/fairlead");
        Files.createDirectories(launcher.getParent());
        String script = Files.readString(Path.of("src/main/launcher/fairlead"));
        write(launcher, script.replaceAll("(?m)^( +)(/.*\\\\)$", "$1" + machine + "/root$2"));
    }

    @Test
    void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
        Path home = java("a home", "25.0.3");

        Run run = run(Map.of("JAVA_HOME", home.toString()));

        assertThat(run.lines()).first().isEqualTo(home.resolve("bin/java").toString());
    }

    @Test
    void anOldJavaHomeIsPassedOverForOneInAUsualPlace() throws Exception {
        Path old = java("old", "17.0.15");
        Path usual = java("root/usr/lib/jvm/temurin-25", "25");

        Run run = run(Map.of("JAVA_HOME", old.toString()));

        assertThat(run.lines()).first().isEqualTo(usual.resolve("bin/java").toString());
    }

    @Test
    void aJavaOnThePathIsFoundThroughItsLinks() throws Exception {
        Path home = java("somewhere", "26-ea");
        Path bin = Files.createDirectories(machine.resolve("links"));
        Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));

        Run run = run(Map.of("PATH", bin + ":" + tools()));

        assertThat(run.lines()).first().isEqualTo(home.resolve("bin/java").toRealPath().toString());
    }

    @Test
    void aMachineWithoutJavaIsToldSoInOneLine() throws Exception {
        java("root/usr/lib/jvm/java-17", "17.0.15");

        Run run = run(Map.of());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).singleElement().asString().contains("25 or newer", "only Java 17");
    }

    @Test
    void argumentsAndExitCodeArePassedOnThroughALinkFromAnywhere() throws Exception {
        Path home = java("home", "25.0.3");
        Path link = machine.resolve("fairlead link");
        Files.createSymbolicLink(link, Path.of("a program/fairlead/bin/fairlead"));
        launcher = link;

        Run run = run(Map.of("JAVA_HOME", home.toString()), "import", "two words.csv");

        assertThat(run.exit()).isEqualTo(7);
        String lib = machine.toRealPath().resolve("a program/fairlead/lib").toString();
        assertThat(run.lines())
                .containsSubsequence("--module-path", lib + "/javafx")
                .containsSubsequence("-cp", lib + "/*", "fairlead.app.Main")
                .endsWith("import", "two words.csv");
    }

    /// A folder that looks like a Java, whose program prints how it was called and ends with 7.
    private Path java(String folder, String version) throws IOException {
        Path home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        write(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\nexit 7\n");
        return home;
    }

    private static void write(Path program, String text) throws IOException {
        Files.writeString(program, text);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools(), "HOME", machine.toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> lines = process.inputReader().readAllLines();
        return new Run(process.waitFor(), lines);
    }

    /// The tools of a shell without the Java that stands beside them.
    private String tools() throws IOException {
        Path bin = Files.createDirectories(machine.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed")) {
            write(bin.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
        }
        return bin.toString();
    }

    private record Run(int exit, List<String> lines) {}
}
