package fairlead.storage;

import org.hibernate.Session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rows that a [Work] adds, held back until it ends or asks the database, so that what it still
/// does to them costs no second statement.
final class Added {

    private final List<Class<?>> parentsFirst;
    private final Map<Class<?>, Map<UUID, Tracked>> rows = new HashMap<>();

    /// `parentsFirst` is the order in which foreign keys let rows be written.
    Added(List<Class<?>> parentsFirst) {
        this.parentsFirst = parentsFirst;
    }

    void add(Tracked row) {
        of(row.getClass()).put(row.id(), row);
    }

    /// Whether the row was held back; otherwise it stands in the database.
    boolean remove(Tracked row) {
        return of(row.getClass()).remove(row.id(), row);
    }

    <E extends Tracked> Optional<E> find(Class<E> type, UUID id) {
        return Optional.ofNullable(type.cast(of(type).get(id)));
    }

    void persist(Session session) {
        for (Class<?> type : parentsFirst) {
            of(type).values().forEach(session::persist);
        }
        rows.clear();
    }

    private Map<UUID, Tracked> of(Class<?> type) {
        return rows.computeIfAbsent(type, any -> new LinkedHashMap<>());
    }
}
