package fairlead.bench.start;

import fairlead.bench.ProgramLog;
import fairlead.bench.Programs;
import fairlead.bench.Workspaces;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Starts of the image on a workspace, and of the bare window that they are compared with.
final class Starts {
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";
    private static final String CARD = ".card";

    private final String image;
    private final Path home;
    private final Path output;

    Starts(Workspaces workspaces) throws Exception {
        image = Programs.image();
        home = workspaces.fresh("home");
        output = workspaces.fresh("output.log");
    }

    Start bare() throws Exception {
        return Start.of(Programs.bareJava(BareWindow.class), Map.of(), output, output);
    }

    Start board(Path workspace) throws Exception {
        return Start.of(
                List.of(image, "--home", home.toString(), "--workspace", workspace.toString()),
                Map.of("JAVA_TOOL_OPTIONS", HEADLESS + " -Dfairlead.rehearse=" + CARD),
                output,
                new ProgramLog(home).file());
    }
}
