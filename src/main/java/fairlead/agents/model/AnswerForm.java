package fairlead.agents.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.autonomy.model.LlmException;

import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an answer and holds it to its schema: one JSON object, each field once, none that is not
/// asked for, each of its kind and from its list. Knows the part of JSON Schema that all providers
/// know: type, properties, required, items, enum.
final class AnswerForm {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Pattern FENCED =
            Pattern.compile("\\A\\s*```(?:json)?\\s*\\n(.*)\\n\\s*```\\s*\\z", Pattern.DOTALL);

    private final JsonNode schema;

    AnswerForm(String schema) {
        try {
            this.schema = JSON.readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a schema that is no JSON", e);
        }
    }

    /// The answer, or an [LlmException] of kind UNREADABLE.
    JsonNode read(String text) {
        Matcher fenced = FENCED.matcher(text);
        JsonNode answer = parse(fenced.matches() ? fenced.group(1) : text);
        if (!fits(answer, schema)) {
            throw LlmException.of(LlmException.Kind.UNREADABLE);
        }
        return answer;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw LlmException.of(LlmException.Kind.UNREADABLE);
        }
    }

    private static boolean fits(JsonNode value, JsonNode form) {
        return isOfType(value, form.path("type"))
                && isListed(value, form)
                && (!value.isObject() || fitsFields(value, form))
                && (!value.isArray() || fitsItems(value, form));
    }

    private static boolean isOfType(JsonNode value, JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isOfType(value, one)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isInt();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean isListed(JsonNode value, JsonNode form) {
        if (!form.has("enum")) {
            return true;
        }
        for (JsonNode one : form.get("enum")) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsFields(JsonNode value, JsonNode form) {
        for (JsonNode name : form.path("required")) {
            if (!value.has(name.asText())) {
                return false;
            }
        }
        Iterator<Map.Entry<String, JsonNode>> fields = value.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode known = form.path("properties").get(field.getKey());
            if (known == null || !fits(field.getValue(), known)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsItems(JsonNode value, JsonNode form) {
        for (JsonNode item : value) {
            if (!fits(item, form.path("items"))) {
                return false;
            }
        }
        return true;
    }
}
