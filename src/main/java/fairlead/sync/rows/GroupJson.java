package fairlead.sync.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A group as the journal keeps it. The names in it are read by later versions and never change.
public final class GroupJson {

    private final SyncTables tables;

    public GroupJson(SyncTables tables) {
        this.tables = tables;
    }

    /// What a frame of the journal says: a group, or that one was taken back.
    public record Frame(Optional<Group> group, UUID tx) {}

    public byte[] group(Group group, int schema) {
        ObjectNode frame = JsonNodeFactory.instance.objectNode();
        frame.put("schema", schema);
        frame.put("tx", group.tx().toString());
        frame.put("kind", group.kind());
        frame.set("work", group.work());
        ArrayNode ops = frame.putArray("ops");
        group.entries().forEach(entry -> ops.add(entry(entry)));
        return bytes(frame);
    }

    public byte[] abort(UUID tx) {
        ObjectNode frame = JsonNodeFactory.instance.objectNode();
        frame.put("abort", tx.toString());
        return bytes(frame);
    }

    public Frame read(byte[] bytes) {
        JsonNode frame = Cells.parse(new String(bytes, StandardCharsets.UTF_8));
        if (frame.has("abort")) {
            return new Frame(Optional.empty(), UUID.fromString(frame.get("abort").asText()));
        }
        UUID tx = UUID.fromString(frame.get("tx").asText());
        List<Entry> entries = new ArrayList<>();
        frame.get("ops").forEach(op -> entries.add(entry(op)));
        ObjectNode work = (ObjectNode) frame.get("work");
        return new Frame(Optional.of(new Group(tx, frame.get("kind").asText(), work, entries)), tx);
    }

    public static ObjectNode entry(Entry entry) {
        Op op = entry.op();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("seq", entry.seq());
        node.put("id", op.id().toString());
        node.put("op", op.kind().name());
        node.put("table", op.table().name());
        node.put("pk", op.pk().toString());
        node.put("root", op.root() == null ? null : op.root().toString());
        node.put("version", op.baseVersion());
        node.set("base", op.base());
        node.set("delta", op.delta());
        return node;
    }

    private Entry entry(JsonNode node) {
        SyncTable table = tables.byName(node.get("table").asText());
        return new Entry(
                node.get("seq").asLong(),
                new Op(
                        UUID.fromString(node.get("id").asText()),
                        Op.Kind.valueOf(node.get("op").asText()),
                        table,
                        UUID.fromString(node.get("pk").asText()),
                        node.get("root").isNull()
                                ? null
                                : UUID.fromString(node.get("root").asText()),
                        node.get("version").asLong(),
                        (ObjectNode) node.get("base"),
                        (ObjectNode) node.get("delta")));
    }

    private static byte[] bytes(ObjectNode frame) {
        return frame.toString().getBytes(StandardCharsets.UTF_8);
    }
}
