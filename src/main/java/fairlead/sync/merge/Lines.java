package fairlead.sync.merge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Locale;

/// The line of `field_history` that tells of an operation; it has the operation's id everywhere.
public final class Lines {

    private Lines() {}

    public static ObjectNode of(Group group, Op op) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("id", op.id().toString());
        line.put("work_id", group.tx().toString());
        line.put("table_name", op.table().name());
        line.put("row_id", op.pk().toString());
        line.put("lead_id", op.root() == null ? null : op.root().toString());
        line.put("operation", op.kind().name().toLowerCase(Locale.ROOT));
        line.set("old_values", op.kind() == Op.Kind.INSERT ? null : op.base());
        line.set("new_values", op.kind() == Op.Kind.DELETE ? null : op.delta());
        line.set("at", group.work() == null ? null : group.work().get("at"));
        return line;
    }
}
