package fairlead.ui.pipeline;

import fairlead.lead.LeadRow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The rows that were shown lately; the longest unseen make room for new ones.
final class RowCache {
    private static final int MOST = 4_000;

    private final Map<UUID, LeadRow> rows =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, LeadRow> eldest) {
                    return size() > MOST;
                }
            };

    LeadRow get(UUID id) {
        return rows.get(id);
    }

    boolean has(UUID id) {
        return rows.containsKey(id);
    }

    void put(Collection<LeadRow> fresh) {
        fresh.forEach(row -> rows.put(row.id(), row));
    }

    void remove(UUID id) {
        rows.remove(id);
    }
}
