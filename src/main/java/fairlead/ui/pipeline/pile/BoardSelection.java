package fairlead.ui.pipeline.pile;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which cards are chosen, and on which one the keyboard stands.
public final class BoardSelection {
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private PileViewModel pile;
    private UUID current;
    private UUID anchor;

    /// Grows with every change.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    public int size() {
        return chosen.size();
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    public boolean contains(UUID id) {
        return chosen.contains(id);
    }

    public List<UUID> ids() {
        return List.copyOf(chosen);
    }

    /// What a command is about: the chosen cards, or else the one the keyboard stands on.
    public List<UUID> subjects() {
        if (!chosen.isEmpty()) {
            return ids();
        }
        return current == null ? List.of() : List.of(current);
    }

    /// Null where the keyboard stands on no card.
    public UUID current() {
        return current;
    }

    public PileViewModel pile() {
        return pile;
    }

    public boolean isCurrent(UUID id) {
        return id != null && id.equals(current);
    }

    /// The keyboard goes to a card; what is chosen stays.
    public void stand(PileViewModel where, UUID on) {
        pile = where;
        current = on;
        touch();
    }

    public void toggle(PileViewModel where, UUID id) {
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
        anchor = id;
        stand(where, id);
    }

    /// Everything from the last toggled card, or the current one, to this one, in one pile.
    public void extend(PileViewModel where, UUID id) {
        UUID from = anchor != null && where.indexOf(anchor) >= 0 ? anchor : current;
        int start = from == null ? -1 : where.indexOf(from);
        int end = where.indexOf(id);
        if (start < 0) {
            toggle(where, id);
            return;
        }
        anchor = from;
        for (int i = Math.min(start, end); i <= Math.max(start, end); i++) {
            chosen.add(where.idAt(i));
        }
        stand(where, id);
    }

    public void set(Collection<UUID> ids) {
        if (!chosen.equals(Set.copyOf(ids))) {
            chosen.clear();
            chosen.addAll(ids);
            touch();
        }
    }

    public void clear() {
        anchor = null;
        if (!chosen.isEmpty()) {
            chosen.clear();
            touch();
        }
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }
}
