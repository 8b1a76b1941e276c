package fairlead.llm;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.settings.FairleadException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps which model is linked, in `model.json` beside the settings of this machine; written whole
/// or not at all. What cannot be read counts as nothing linked.
public final class LinkFile {

    private static final Logger LOG = LoggerFactory.getLogger(LinkFile.class);
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Path file;

    /// `folder` is where the settings of this machine are.
    public LinkFile(Path folder) {
        this.file = folder.resolve("model.json");
    }

    public ModelLink read() {
        if (!Files.exists(file)) {
            return ModelLink.none();
        }
        try {
            ModelLink link = JSON.readValue(file.toFile(), ModelLink.class);
            return link == null ? ModelLink.none() : link;
        } catch (IOException damaged) {
            LOG.warn("model.json cannot be read: no model is linked");
            return ModelLink.none();
        }
    }

    public synchronized void write(ModelLink link) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            JSON.writeValue(draft.toFile(), link);
            Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FairleadException("settings.error.write", e, file);
        }
    }
}
