package fairlead.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Policy;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Random values of every type from one seed, few enough that two people often write the same.
public final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> LINES = List.of("alpha", "beta", "gamma", "delta", "");
    private static final List<String> ACTION =
            List.of("suggested", "approved", "in_progress", "completed", "dismissed", "expired");
    private static final List<String> MEETING =
            List.of("scheduled", "in_progress", "completed", "cancelled", "no_show", "rescheduled");
    private static final List<String> AUTONOMY =
            List.of("off", "suggest", "auto_draft", "auto_execute");
    private static final List<String> LEAD = List.of("active", "proposal_sent", "closed_lost");

    private final Random random;

    public Values(Random random) {
        this.random = random;
    }

    public ObjectNode row(SyncTable table) {
        ObjectNode row = NODES.objectNode();
        table.columns().forEach(column -> row.set(column.name(), value(column)));
        return row;
    }

    /// A copy in which some columns, if any, hold something else.
    public ObjectNode changed(SyncTable table, ObjectNode row) {
        ObjectNode other = row.deepCopy();
        for (SyncColumn column : table.columns()) {
            if (random.nextInt(3) == 0 && column.policy() != Policy.KEY && column.isSent()) {
                other.set(column.name(), value(column));
            }
        }
        return other;
    }

    public JsonNode value(SyncColumn column) {
        if (random.nextInt(6) == 0 && column.policy() != Policy.STATE) {
            return NullNode.instance;
        }
        return switch (column.type()) {
            case UUID -> NODES.textNode(new UUID(7, random.nextInt(4)).toString());
            case TEXT -> NODES.textNode(column.policy() == Policy.TEXT ? lines() : one(LINES));
            case ENUM -> NODES.textNode(one(labels(column)));
            case TIME -> NODES.textNode(Instant.ofEpochSecond(random.nextInt(5)).toString());
            case DATE -> NODES.textNode(LocalDate.EPOCH.plusDays(random.nextInt(4)).toString());
            case NUMBER -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(400), 2));
            case INT -> NODES.numberNode(random.nextInt(5));
            case BOOL -> NODES.booleanNode(random.nextBoolean());
            case JSON -> json(column);
        };
    }

    public <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> labels(SyncColumn column) {
        return switch (column.policy()) {
            case STATE -> ACTION;
            case MEETING -> MEETING;
            case STRICTER -> AUTONOMY;
            default -> LEAD;
        };
    }

    private String lines() {
        StringBuilder text = new StringBuilder(one(LINES));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append('\n').append(one(LINES));
        }
        return text.toString();
    }

    private JsonNode json(SyncColumn column) {
        String json =
                switch (column.policy()) {
                    case KEYED ->
                            one(List.of("[]", "[{\"%s\":\"a\",\"n\":1}]", "[{\"%s\":\"b\"}]"))
                                    .formatted(column.argument());
                    case SET -> one(List.of("[]", "[1]", "[1, 2]", "[\"a\"]", "[2, \"a\"]"));
                    default -> one(List.of("{}", "{\"a\": 1}", "{\"b\": {\"c\": \"x\"}}"));
                };
        return read(json);
    }

    public static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
