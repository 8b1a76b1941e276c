package fairlead.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.settings.FairleadException;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads files of lines, packed with gzip or not.
final class JsonLines {
    private static final int GZIP = 0x1f8b;
    private static final String MARK = "\uFEFF";

    private JsonLines() {}

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    /// The whole file, without the mark of its encoding where it begins with one.
    static String text(Path file) {
        try (InputStream in = open(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw new FairleadException("cli.nofile", e, file);
        }
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP ? new GZIPInputStream(in) : in;
    }

    static boolean isJson(Path file) {
        List<String> lines = lines(file);
        return !lines.isEmpty() && lines.getFirst().strip().matches("[\\[{].*");
    }

    /// One object a line; a file that is one array gives its elements.
    static List<JsonNode> read(Path file) {
        JsonMapper mapper = JsonMapper.builder().build();
        List<String> lines = lines(file);
        List<JsonNode> nodes = new ArrayList<>();
        try {
            if (!lines.isEmpty() && lines.getFirst().strip().startsWith("[")) {
                mapper.readTree(String.join("\n", lines)).forEach(nodes::add);
                return nodes;
            }
            if (!lines.isEmpty() && lines.getFirst().strip().equals("{")) {
                return List.of(mapper.readTree(String.join("\n", lines)));
            }
        } catch (JsonProcessingException e) {
            throw new FairleadException("cli.eval.nojson", e, 1, file.getFileName());
        }
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                nodes.add(node(mapper, lines.get(at), at + 1, file));
            }
        }
        return nodes;
    }

    private static JsonNode node(JsonMapper mapper, String line, int number, Path file) {
        try {
            return mapper.readTree(line);
        } catch (JsonProcessingException e) {
            throw new FairleadException("cli.eval.nojson", e, number, file.getFileName());
        }
    }
}
