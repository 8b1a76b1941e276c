package fairlead.bench;

import fairlead.bench.data.Fill;
import fairlead.bench.data.Upgrade;
import fairlead.storage.Migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Generated workspaces, each made once for a schema and kept for the next run; who writes much
/// takes a copy.
public final class Workspaces {
    private final Path folder;

    Workspaces(Path folder) {
        this.folder = folder;
    }

    /// The workspace of a size, such as `10k`. One that stands with an older schema is upgraded as
    /// the program would do it, which takes far less time than to make one anew.
    public Path of(String size) throws Exception {
        Path workspace = kept("leads-" + size);
        if (!Files.exists(workspace)) {
            Path unfinished = fresh("unfinished-" + size);
            Optional<Path> older = older("leads-" + size);
            if (older.isPresent()) {
                copy(older.get(), unfinished);
            }
            Programs.run(
                    Programs.java(
                            older.isPresent() ? Upgrade.class : Fill.class,
                            List.of("-Xmx2g"),
                            List.of(unfinished.toString(), size)));
            Files.move(unfinished, workspace);
        }
        return workspace;
    }

    /// The newest of that name with an older schema.
    private Optional<Path> older(String name) {
        return IntStream.iterate(
                        Migrations.latest() - 1, schema -> schema > 0, schema -> schema - 1)
                .mapToObj(schema -> folder.resolve(name + "-schema" + schema).toAbsolutePath())
                .filter(Files::exists)
                .findFirst();
    }

    /// Where something that depends on the schema is kept.
    public Path kept(String name) {
        return folder.resolve(name + "-schema" + Migrations.latest()).toAbsolutePath();
    }

    public Path copy(String size) throws Exception {
        Path target = fresh("copy-" + size);
        copy(of(size), target);
        return target;
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
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
