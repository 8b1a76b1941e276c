package fairlead.ui.pipeline.pile;

import fairlead.lead.LeadRow;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// One pile of cards in its order. It knows every id and reads the rows of those in sight.
public final class PileViewModel {
    private static final int AHEAD = 25;

    private final PileKey key;
    private final RowCache rows;
    private final Consumer<List<UUID>> wanted;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private List<UUID> order = List.of();
    private int size;
    private int first;
    private int last;

    public PileViewModel(PileKey key, RowCache rows, Consumer<List<UUID>> wanted) {
        this.key = key;
        this.rows = rows;
        this.wanted = wanted;
    }

    public PileKey key() {
        return key;
    }

    public Slot column() {
        return key.column();
    }

    /// How many cards there are, whether their ids have come in or not.
    public int size() {
        return size;
    }

    /// Grows whenever other cards are to be shown.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Grows whenever something was read of leads, be they in this pile or not.
    public ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    /// The lead at a place; null while it is on its way.
    public LeadRow rowAt(int index) {
        return index < 0 || index >= order.size() ? null : rows.get(order.get(index));
    }

    /// Null where the ids have not come in that far.
    public UUID idAt(int index) {
        return index < 0 || index >= order.size() ? null : order.get(index);
    }

    /// -1 where the lead is not in this pile.
    public int indexOf(UUID id) {
        return order.indexOf(id);
    }

    public List<UUID> ids() {
        return order;
    }

    /// The view says which cards are in sight; what is missing of them and a bit beyond is read.
    public void seen(int from, int to) {
        first = from;
        last = to;
        List<UUID> missing = missing();
        if (!missing.isEmpty()) {
            wanted.accept(missing);
        }
    }

    /// Those in sight, and a bit beyond, whose rows have not come in.
    public List<UUID> missing() {
        return around(first, last).stream().filter(id -> !rows.has(id)).toList();
    }

    public void noteReading() {
        readings.set(readings.get() + 1);
    }

    /// Those that a fresh reading has to bring along.
    public List<UUID> inSight() {
        return around(first, last);
    }

    private List<UUID> around(int from, int to) {
        int start = Math.clamp(from - (long) AHEAD, 0, order.size());
        int end = Math.clamp(to + 1L + AHEAD, start, order.size());
        return order.subList(start, end);
    }

    /// `count` may be more than the ids that are known so far.
    public void setOrder(List<UUID> ids, int count) {
        if (order.equals(ids) && size == Math.max(count, ids.size())) {
            return;
        }
        order = ids;
        size = Math.max(count, ids.size());
        touch();
    }

    void touch() {
        revision.set(revision.get() + 1);
    }

    public void remove(Collection<UUID> gone) {
        List<UUID> left = new ArrayList<>(order);
        if (left.removeAll(gone)) {
            size -= order.size() - left.size();
            order = left;
            touch();
        }
    }

    public void insert(int gap, List<UUID> ids) {
        List<UUID> with = new ArrayList<>(order);
        with.addAll(Math.clamp(gap, 0, with.size()), ids);
        size += ids.size();
        order = with;
        touch();
    }
}
