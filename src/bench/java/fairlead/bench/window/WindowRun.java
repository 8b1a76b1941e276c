package fairlead.bench.window;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.app.BenchProgram;
import fairlead.app.BenchWindow;
import fairlead.bench.ProgramLog;
import fairlead.bench.Programs;
import fairlead.bench.Workspaces;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Plays a script in a window of its own process.
record WindowRun(Workspaces workspaces) {

    /// Milliseconds by name, as the script returned them.
    Map<String, List<Double>> play(Script script, Path workspace) throws Exception {
        Path home = workspaces.fresh("home");
        Path output = workspaces.fresh("window.json");
        try {
            Programs.run(
                    Programs.java(
                            BenchProgram.class,
                            options(script, output),
                            List.of(
                                    "--home",
                                    home.toString(),
                                    "--workspace",
                                    workspace.toString())));
        } catch (IOException failed) {
            throw new IOException(
                    failed.getMessage() + "\n" + new ProgramLog(home).failure(), failed);
        }
        return new ObjectMapper().readValue(output.toFile(), new TypeReference<>() {});
    }

    /// As the image starts the program, and which script to play.
    private List<String> options(Script script, Path output) throws IOException {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "-XX:+UseSerialGC",
                                "-Xms96m",
                                "-Xmx1g",
                                "-Xmn64m",
                                "-XX:SurvivorRatio=4",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:ReservedCodeCacheSize=128m",
                                "-XX:MetaspaceSize=128m",
                                "-D" + BenchWindow.SCRIPT + "=" + script,
                                "-D" + BenchWindow.OUTPUT + "=" + output));
        options.addAll(QuickScreen.options(workspaces.fresh("screen")));
        return options;
    }
}
