package fairlead.ui.today;

import fairlead.action.queue.QueueCard;
import fairlead.action.queue.QueueRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What lies before a person today, and the one row they look at: rows are taken away as they are
/// decided and come back where that could not be done or was undone.
final class QueueDesk {
    private final QueueLines lines = new QueueLines();
    private final Map<UUID, QueueRow> decided = new HashMap<>();
    private final CardShelf shelf;
    private final ReadOnlyObjectWrapper<QueueRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Held> held = new ReadOnlyObjectWrapper<>();

    QueueDesk(CardShelf shelf) {
        this.shelf = shelf;
    }

    /// Lays out what was read; the row that was looked at stays chosen where it is still there.
    void lay(List<QueueRow> rows) {
        decided.clear();
        shelf.clear();
        held.set(null);
        lines.show(rows);
        QueueRow before = chosen.get();
        QueueRow now = before == null ? null : lines.find(before.id()).orElse(null);
        chosen.set(null);
        choose(now != null || rows.isEmpty() ? now : rows.getFirst());
    }

    /// Looks at a row closely; null looks away.
    void choose(QueueRow row) {
        if (row != null && row.equals(chosen.get())) {
            return;
        }
        chosen.set(row);
        if (held.get() != null && !held.get().row().equals(row)) {
            held.set(null);
        }
        shelf.show(row, lines);
    }

    void step(int by) {
        lines.beside(chosen.get(), by).ifPresent(this::choose);
    }

    void take(QueueRow row) {
        QueueRow next = lines.beside(row, 1).or(() -> lines.beside(row, -1)).orElse(null);
        boolean wasChosen = row.equals(chosen.get());
        decided.put(row.id(), row);
        lines.remove(row);
        if (wasChosen) {
            choose(next);
        }
    }

    void bringBack(QueueRow row) {
        decided.remove(row.id());
        shelf.drop(row);
        lines.putBack(row);
        if (chosen.get() == null) {
            choose(row);
        }
    }

    /// Brings back those of the records that were decided here, and looks at the first.
    void bringBack(List<UUID> records) {
        List<QueueRow> back =
                records.stream().map(decided::get).filter(Objects::nonNull).distinct().toList();
        back.forEach(this::bringBack);
        back.stream().findFirst().ifPresent(this::choose);
    }

    /// Brings a row back with what has changed about its record meanwhile.
    void hold(Held refused) {
        bringBack(refused.row());
        choose(refused.row());
        held.set(refused);
    }

    /// Drops the lines that are no longer there, and counts what is new, without moving anything.
    int compare(Set<UUID> there) {
        Set<UUID> known = lines.ids();
        lines.rows().stream()
                .filter(row -> !there.contains(row.id()) && !row.equals(chosen.get()))
                .forEach(lines::remove);
        return (int)
                there.stream()
                        .filter(id -> !known.contains(id) && !decided.containsKey(id))
                        .count();
    }

    void leave() {
        shelf.leave();
    }

    QueueLines lines() {
        return lines;
    }

    ReadOnlyObjectProperty<QueueRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Held> heldProperty() {
        return held.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<QueueCard> cardProperty() {
        return shelf.cardProperty();
    }
}
