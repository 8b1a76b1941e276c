package fairlead.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The figures of the last runs; a measure that runs again replaces its own.
final class FigureFile {
    private final Path file;
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    FigureFile(Path file) {
        this.file = file;
    }

    List<Figure> read() throws IOException {
        return Files.exists(file)
                ? json.readValue(file.toFile(), new TypeReference<List<Figure>>() {})
                : List.of();
    }

    void replace(String measure, List<Figure> figures) throws IOException {
        List<Figure> all = new ArrayList<>(read());
        all.removeIf(figure -> figure.name().startsWith(measure + "."));
        all.addAll(figures);
        Files.createDirectories(file.getParent());
        json.writeValue(file.toFile(), all);
    }
}
