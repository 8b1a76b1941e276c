package fairlead.sync.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Three-way merges of JSON values; empty where a person must choose.
final class JsonMerge {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonMerge() {}

    /// Key by key, deeper where both sides hold objects; texts line by line.
    static Optional<JsonNode> objects(JsonNode base, JsonNode mine, JsonNode theirs) {
        if (!mine.isObject() || !theirs.isObject()) {
            return Optional.empty();
        }
        ObjectNode merged = NODES.objectNode();
        for (String key : keys(theirs, mine)) {
            JsonNode b = ColumnType.isNothing(base) ? null : base.get(key);
            Optional<JsonNode> value = value(b, mine.get(key), theirs.get(key));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (!value.get().isMissingNode()) {
                merged.set(key, value.get());
            }
        }
        return Optional.of(merged);
    }

    private static Optional<JsonNode> value(JsonNode base, JsonNode mine, JsonNode theirs) {
        JsonNode none = NODES.missingNode();
        if (ColumnType.JSON.same(mine, base) || ColumnType.JSON.same(mine, theirs)) {
            return Optional.of(theirs == null ? none : theirs);
        }
        if (ColumnType.JSON.same(theirs, base)) {
            return Optional.of(mine == null ? none : mine);
        }
        if (mine == null || theirs == null) {
            return Optional.empty();
        }
        if (mine.isTextual() && theirs.isTextual() && base != null && base.isTextual()) {
            return LineMerge.merge(base.asText(), mine.asText(), theirs.asText())
                    .map(TextNode::new);
        }
        return objects(base, mine, theirs);
    }

    /// Elements matched by `key`: those that either side added, without those that either removed;
    /// one that both changed in the same place stays theirs.
    static JsonNode keyed(String key, JsonNode base, JsonNode mine, JsonNode theirs) {
        Map<String, JsonNode> before = byKey(key, base);
        Map<String, JsonNode> ours = byKey(key, mine);
        ArrayNode merged = NODES.arrayNode();
        byKey(key, theirs)
                .forEach(
                        (id, element) -> {
                            JsonNode my = ours.remove(id);
                            if (my == null && !before.containsKey(id)) {
                                merged.add(element);
                            } else if (my != null) {
                                merged.add(value(before.get(id), my, element).orElse(element));
                            } else if (!ColumnType.JSON.same(element, before.get(id))) {
                                merged.add(element);
                            }
                        });
        ours.forEach(
                (id, element) -> {
                    if (!ColumnType.JSON.same(element, before.get(id))) {
                        merged.add(element);
                    }
                });
        return merged;
    }

    /// What either side added, without what either removed.
    static JsonNode set(JsonNode base, JsonNode mine, JsonNode theirs) {
        ArrayNode merged = NODES.arrayNode();
        for (JsonNode element : array(theirs)) {
            if (ColumnType.contains(array(mine), element)
                    || !ColumnType.contains(array(base), element)) {
                add(merged, element);
            }
        }
        for (JsonNode element : array(mine)) {
            if (!ColumnType.contains(array(base), element)) {
                add(merged, element);
            }
        }
        return merged;
    }

    private static void add(ArrayNode array, JsonNode element) {
        if (!ColumnType.contains(array, element)) {
            array.add(element);
        }
    }

    private static JsonNode array(JsonNode value) {
        return ColumnType.isNothing(value) || !value.isArray() ? NODES.arrayNode() : value;
    }

    /// An element without the key stands for itself.
    private static Map<String, JsonNode> byKey(String key, JsonNode array) {
        Map<String, JsonNode> map = new LinkedHashMap<>();
        for (JsonNode element : array(array)) {
            map.putIfAbsent(
                    element.hasNonNull(key) ? element.get(key).asText() : element.toString(),
                    element);
        }
        return map;
    }

    private static Set<String> keys(JsonNode one, JsonNode other) {
        Set<String> keys = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(keys::add);
        other.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
