package fairlead.storage;

import fairlead.settings.FairleadException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Notes beside a file since which start of the computer it is open. Within the same one nothing of
/// what a program wrote can be missing, however it ended; systems that do not say which start it is
/// never answer that it is the same.
final class Boot {

    private static final Logger LOG = LoggerFactory.getLogger(Boot.class);
    private static final Path ID = Path.of("/proc/sys/kernel/random/boot_id");

    private final Path note;

    /// `file` is the path without H2's ending.
    Boot(Path file) {
        note = file.resolveSibling(file.getFileName() + "-opened");
    }

    boolean isSame() {
        return id().isPresent() && read(note).equals(id());
    }

    void write() {
        try {
            if (id().isPresent() && !isSame()) {
                Files.writeString(note, id().get());
            }
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, note.getParent());
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, note.getParent());
        }
    }

    private static Optional<String> id() {
        return read(ID);
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException e) {
            LOG.info("not read: {}", e.toString());
            return Optional.empty();
        }
    }
}
