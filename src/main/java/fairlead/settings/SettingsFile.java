package fairlead.settings;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The settings as a file: written whole or not at all; a file that cannot be read is set aside,
/// never overwritten.
public final class SettingsFile {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Makes what reads a file, which takes longer than reading it.
    public static void prepare() {
        var unused = JSON.readerFor(SettingsData.class);
    }

    /// What was read, and where a damaged file now lies.
    public record Loaded(SettingsData data, Optional<Path> setAside) {}

    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(SettingsData.usual(), Optional.empty());
        }
        try {
            SettingsData data = JSON.readValue(file.toFile(), SettingsData.class);
            return new Loaded(data == null ? SettingsData.usual() : data, Optional.empty());
        } catch (JacksonException damaged) {
            return new Loaded(SettingsData.usual(), Optional.of(setAside()));
        } catch (IOException e) {
            throw new FairleadException("settings.error.read", e, file);
        }
    }

    public synchronized void save(SettingsData data) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            JSON.writeValue(draft.toFile(), data);
            Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FairleadException("settings.error.write", e, file);
        }
    }

    private Path setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            return Files.move(file, aside, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FairleadException("settings.error.read", e, file);
        }
    }
}
