package fairlead.ui.pipeline.pile;

import fairlead.lead.LeadRow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The rows that were shown lately; the longest unseen make room for new ones.
public final class RowCache {
    private static final int MOST = 4_000;

    private final Map<UUID, LeadRow> rows =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, LeadRow> eldest) {
                    return size() > MOST;
                }
            };

    public LeadRow get(UUID id) {
        return rows.get(id);
    }

    public boolean has(UUID id) {
        return rows.containsKey(id);
    }

    public void put(Collection<LeadRow> fresh) {
        fresh.forEach(row -> rows.put(row.id(), row));
    }

    public void remove(UUID id) {
        rows.remove(id);
    }
}
