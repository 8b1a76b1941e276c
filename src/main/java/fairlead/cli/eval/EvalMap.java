package fairlead.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the columns of a file mean, from a file of lines `key = value, value` (or a JSON object of
/// the same keys).
final class EvalMap {
    private static final Set<String> KEYS =
            Set.of(
                    "outcome",
                    "won",
                    "lost",
                    "order",
                    "known",
                    "fields",
                    "drop",
                    "numbers",
                    "categories",
                    "text",
                    "label",
                    "positive",
                    "transcript",
                    "speaker",
                    "summary",
                    "words",
                    "separator",
                    "folds");

    private final Map<String, List<String>> values;

    private EvalMap(Map<String, List<String>> values) {
        this.values = values;
    }

    static EvalMap none() {
        return new EvalMap(Map.of());
    }

    static EvalMap read(Path file) {
        try {
            String text = JsonLines.text(file);
            EvalMap map =
                    new EvalMap(text.stripLeading().startsWith("{") ? json(text) : lines(text));
            for (String key : map.values.keySet()) {
                if (!KEYS.contains(key)) {
                    throw new FairleadException(
                            "cli.eval.nokey",
                            null,
                            key,
                            String.join(", ", KEYS.stream().sorted().toList()));
                }
            }
            return map;
        } catch (JsonProcessingException e) {
            throw new FairleadException("cli.eval.badmap", e, file.getFileName());
        }
    }

    private static Map<String, List<String>> lines(String text) {
        Map<String, List<String>> values = new HashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new FairleadException("cli.eval.noline", null, line);
            }
            List<String> given =
                    Arrays.stream(line.substring(equals + 1).split(","))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .toList();
            values.put(key(line.substring(0, equals)), given);
        }
        return values;
    }

    private static Map<String, List<String>> json(String text) throws JsonProcessingException {
        Map<String, List<String>> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> one :
                JsonMapper.builder().build().readTree(text).properties()) {
            JsonNode given = one.getValue();
            values.put(
                    key(one.getKey()),
                    given.isArray()
                            ? given.valueStream().map(JsonNode::asText).toList()
                            : List.of(given.asText()));
        }
        return values;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    /// A whole number, or what is usual.
    int number(String key, int usual) {
        try {
            return one(key).map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException e) {
            throw new FairleadException("cli.eval.nonumber", e, key, one(key).orElse(""));
        }
    }

    Optional<String> one(String key) {
        return all(key).stream().findFirst();
    }
}
