package fairlead.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Locale;

/// The change of one row within a [Work], by column name; grows while the work goes on.
record RowChange(
        Tracked row,
        String table,
        Operation operation,
        ObjectNode oldValues,
        ObjectNode newValues) {

    enum Operation {
        INSERT,
        UPDATE,
        DELETE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What stands in the end when `later` follows this change; null where nothing is left of it.
    RowChange then(RowChange later) {
        if (later.operation == Operation.DELETE) {
            return operation == Operation.INSERT ? null : later.withOlder(oldValues);
        }
        ObjectNode now = newValues.deepCopy();
        now.setAll(later.newValues);
        return new RowChange(row, table, operation, older(later), now);
    }

    private ObjectNode older(RowChange later) {
        if (operation == Operation.INSERT) {
            return null;
        }
        ObjectNode old = later.oldValues.deepCopy();
        old.setAll(oldValues);
        return old;
    }

    private RowChange withOlder(ObjectNode older) {
        ObjectNode old = oldValues.deepCopy();
        old.setAll(older);
        return new RowChange(row, table, operation, old, newValues);
    }
}
