package fairlead.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.RowChange.Operation;

import org.hibernate.Interceptor;
import org.hibernate.type.Type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;

/// Listens to one session and keeps, for each tracked row, what changed and what stood there
/// before; stamps `updatedAt` on what changes.
final class ChangeRecorder implements Interceptor {

    private static final IntPredicate ALL = property -> true;

    private final RowValues values;
    private final Instant now;
    private final Map<Key, RowChange> changes = new LinkedHashMap<>();

    ChangeRecorder(RowValues values, Instant now) {
        this.values = values;
        this.now = now;
    }

    /// Rows of two tables may share a key.
    private record Key(String table, UUID id) {}

    List<RowChange> changes() {
        return new ArrayList<>(changes.values());
    }

    @Override
    public boolean onPersist(
            Object entity, Object id, Object[] state, String[] properties, Type[] types) {
        if (entity instanceof Tracked row) {
            ObjectNode now = values.read(row, state, i -> state[i] != null);
            add(new RowChange(row, values.table(row), Operation.INSERT, null, now));
        }
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity,
            Object id,
            Object[] state,
            Object[] before,
            String[] properties,
            Type[] types) {
        if (!(entity instanceof Tracked row)) {
            return false;
        }
        IntPredicate dirty = i -> !types[i].isEqual(state[i], before[i]);
        ObjectNode old = values.read(row, before, dirty);
        ObjectNode now = values.read(row, state, dirty);
        if (now.isEmpty()) {
            return false;
        }
        add(new RowChange(row, values.table(row), Operation.UPDATE, old, now));
        return stamp(state, properties);
    }

    @Override
    public void onRemove(
            Object entity, Object id, Object[] state, String[] properties, Type[] types) {
        if (entity instanceof Tracked row) {
            ObjectNode old = values.read(row, state, ALL);
            add(new RowChange(row, values.table(row), Operation.DELETE, old, null));
        }
    }

    private void add(RowChange change) {
        changes.compute(
                new Key(change.table(), change.row().id()),
                (key, earlier) -> earlier == null ? change : earlier.then(change));
    }

    private boolean stamp(Object[] state, String[] properties) {
        for (int i = 0; i < properties.length; i++) {
            if (properties[i].equals("updatedAt") && !Objects.equals(state[i], now)) {
                state[i] = now;
                return true;
            }
        }
        return false;
    }
}
