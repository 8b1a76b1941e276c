package fairlead.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A text with the label that people gave it: from lines of a label, a tab and a text, or from JSON
/// lines with those two fields.
record LabelledLine(String label, String text) {
    private static final Set<String> YES = Set.of("yes", "1", "true", "y", "request", "positive");

    static List<LabelledLine> read(Path file, EvalMap map) {
        List<LabelledLine> found = new ArrayList<>();
        if (JsonLines.isJson(file)) {
            for (JsonNode node : JsonLines.read(file)) {
                String number = String.valueOf(found.size() + 1);
                found.add(
                        new LabelledLine(
                                field(node, map.one("label").orElse("label"), number, file),
                                field(node, map.one("text").orElse("text"), number, file)));
            }
        } else {
            List<String> lines = JsonLines.lines(file);
            for (int at = 0; at < lines.size(); at++) {
                if (!lines.get(at).isBlank()) {
                    found.add(line(lines.get(at), at + 1, file));
                }
            }
        }
        if (found.isEmpty()) {
            throw new FairleadException("cli.eval.empty", null, file.getFileName());
        }
        return found;
    }

    private static String field(JsonNode node, String name, String number, Path file) {
        if (!node.hasNonNull(name)) {
            throw new FairleadException("cli.eval.nofield", null, number, file.getFileName(), name);
        }
        return node.get(name).asText();
    }

    private static LabelledLine line(String line, int number, Path file) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new FairleadException("cli.eval.notab", null, number, file.getFileName());
        }
        return new LabelledLine(line.substring(0, tab).strip(), line.substring(tab + 1));
    }

    boolean isYes(EvalMap map) {
        List<String> words = map.all("positive");
        String word = label.toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? YES.contains(word)
                : words.stream().anyMatch(word::equalsIgnoreCase);
    }
}
