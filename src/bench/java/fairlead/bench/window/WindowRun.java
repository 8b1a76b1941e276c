package fairlead.bench.window;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.app.BenchWindow;
import fairlead.bench.Programs;
import fairlead.bench.Workspaces;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Plays a script in a window of its own process.
record WindowRun(Workspaces workspaces) {

    /// Milliseconds by name, as the script returned them.
    Map<String, List<Double>> play(Script script, Path workspace) throws Exception {
        Path home = workspaces.fresh("home");
        Path output = workspaces.fresh("window.json");
        Programs.run(
                Programs.java(
                        BenchWindow.class,
                        List.of(
                                "-XX:+UseG1GC",
                                "-Xmx1g",
                                "-D" + BenchWindow.SCRIPT + "=" + script,
                                "-D" + BenchWindow.OUTPUT + "=" + output),
                        List.of("--home", home.toString(), "--workspace", workspace.toString())));
        return new ObjectMapper().readValue(output.toFile(), new TypeReference<>() {});
    }
}
