package fairlead.ui.leads;

import fairlead.lead.LeadRow;

import javafx.collections.ObservableListBase;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Every matching lead as a line, however many there are; lines are made when they are looked at.
final class LeadLines extends ObservableListBase<LeadLine> {
    private List<UUID> ids = List.of();
    private Map<UUID, LeadLine> lines = new HashMap<>();

    @Override
    public LeadLine get(int index) {
        return lines.computeIfAbsent(ids.get(index), LeadLine::new);
    }

    @Override
    public int size() {
        return ids.size();
    }

    List<UUID> ids() {
        return ids;
    }

    /// Shows other leads, or the same in another order; what was read of them stays.
    void show(List<UUID> newIds) {
        if (newIds.equals(ids)) {
            return;
        }
        List<UUID> oldIds = ids;
        Map<UUID, LeadLine> oldLines = lines;
        beginChange();
        ids = List.copyOf(newIds);
        lines = new HashMap<>(oldLines);
        nextReplace(0, ids.size(), old(oldIds, oldLines));
        endChange();
    }

    void fill(List<LeadRow> rows) {
        rows.forEach(row -> lines.computeIfAbsent(row.id(), LeadLine::new).rowProperty().set(row));
    }

    LeadRow known(UUID id) {
        LeadLine line = lines.get(id);
        return line == null ? null : line.rowProperty().get();
    }

    private static List<LeadLine> old(List<UUID> ids, Map<UUID, LeadLine> lines) {
        return new AbstractList<>() {
            @Override
            public LeadLine get(int index) {
                return lines.computeIfAbsent(ids.get(index), LeadLine::new);
            }

            @Override
            public int size() {
                return ids.size();
            }
        };
    }
}
