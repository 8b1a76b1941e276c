package fairlead.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// An event's metadata, read with patience: other programs write it too, so whatever is missing or
/// of another kind than expected is simply not there.
public record EventDetails(JsonNode node) {

    public static final EventDetails NONE = new EventDetails(MissingNode.getInstance());

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Some programs store the object as a text; it is unfolded here.
    public static EventDetails of(JsonNode stored) {
        if (stored == null) {
            return NONE;
        }
        if (stored.isTextual()) {
            try {
                return new EventDetails(JSON.readTree(stored.textValue()));
            } catch (JsonProcessingException notJson) {
                return NONE;
            }
        }
        return new EventDetails(stored);
    }

    public Optional<String> text(String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }

    public OptionalLong number(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    public boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    /// The texts of a list; of its objects the first of name, email and text that they have.
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonNode value = node.path(name);
        if (value.isTextual()) {
            texts.add(value.textValue());
        }
        for (JsonNode item : value.isArray() ? value : JSON.createArrayNode()) {
            EventDetails details = new EventDetails(item);
            Optional<String> text =
                    item.isTextual()
                            ? Optional.of(item.textValue())
                            : details.text("name")
                                    .or(() -> details.text("email"))
                                    .or(() -> details.text("text"));
            text.ifPresent(texts::add);
        }
        return texts;
    }
}
