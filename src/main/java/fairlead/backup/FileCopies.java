package fairlead.backup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files that stand beside a database, such as the pictures of its notes. Each is named by its
/// content and never changes, so that one copy of it serves every backup.
final class FileCopies {

    private static final Logger LOG = LoggerFactory.getLogger(FileCopies.class);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.[a-z]+");

    private final Path live;
    private final Path copies;

    FileCopies(Path live, Path copies) {
        this.live = live;
        this.copies = copies;
    }

    /// Copies what has no copy yet. A file that is no longer what its name says is left out, so
    /// that it never takes the place of a whole one.
    void keep() throws IOException {
        carry(live, copies);
    }

    /// Copies back what is missing, or is no longer what its name says.
    void bringBack() throws IOException {
        carry(copies, live);
    }

    private static void carry(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(file.getFileName());
            if (isWhole(target)) {
                continue;
            }
            if (isWhole(file)) {
                Files.createDirectories(to);
                Path part = Files.createTempFile(to, "part", ".tmp");
                Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                LOG.warn("a file is not what its name says and is not copied: {}", file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(name(file)).matches()).sorted().toList();
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        return Files.isRegularFile(file) && name(file).startsWith(BackupFiles.sha256(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
