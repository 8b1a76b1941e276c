package fairlead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Generated workspaces, each made once and kept for the next run; who writes takes a copy.
public final class Workspaces {
    private final Path folder;

    Workspaces(Path folder) {
        this.folder = folder;
    }

    /// A workspace of that size, such as `10k`, to be read only.
    public Path of(String size) throws Exception {
        Path workspace = folder.resolve("leads-" + size);
        if (!Files.exists(workspace)) {
            Path unfinished = fresh("unfinished-" + size);
            Programs.run(
                    List.of(
                            Programs.launcher(),
                            "sample",
                            "--workspace",
                            unfinished.toString(),
                            "--size",
                            size));
            Files.move(unfinished, workspace);
        }
        return workspace;
    }

    public Path copy(String size) throws Exception {
        Path source = of(size);
        Path target = fresh("copy-" + size);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
        return target;
    }

    /// A folder of that name that does not exist yet, whatever an earlier run left there.
    public Path fresh(String name) throws IOException {
        Path target = folder.resolve(name).toAbsolutePath();
        if (Files.exists(target)) {
            try (Stream<Path> files = Files.walk(target)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        return target;
    }
}
