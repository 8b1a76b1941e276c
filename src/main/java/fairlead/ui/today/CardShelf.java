package fairlead.ui.today;

import fairlead.action.queue.QueueCard;
import fairlead.action.queue.QueueRow;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The chosen row closely, and the next ones read while a person looks at it, so that a decision
/// waits for nothing.
final class CardShelf {
    private static final int AHEAD = 3;

    private final TodayReader reader;
    private final Background background;
    private final Map<UUID, QueueCard> cards = new HashMap<>();
    private final ReadOnlyObjectWrapper<QueueCard> card = new ReadOnlyObjectWrapper<>();
    private final Latest looking = new Latest();
    private QueueRow shown;

    CardShelf(TodayReader reader, Background background) {
        this.reader = reader;
        this.background = background;
    }

    /// Null shows nothing.
    void show(QueueRow row, QueueLines lines) {
        shown = row;
        QueueCard known = row == null ? null : cards.get(row.id());
        card.set(known);
        if (row == null) {
            looking.cancel();
        } else if (known == null) {
            read(row, lines);
        } else {
            readAhead(row, lines);
        }
    }

    private void read(QueueRow row, QueueLines lines) {
        background
                .run(() -> reader.card(row))
                .in(looking)
                .onSuccess(
                        found -> {
                            found.ifPresent(read -> cards.put(row.id(), read));
                            if (row.equals(shown)) {
                                card.set(found.orElse(null));
                            }
                            readAhead(row, lines);
                        })
                .start();
    }

    private void readAhead(QueueRow row, QueueLines lines) {
        for (int step = 1; step <= AHEAD; step++) {
            lines.beside(row, step)
                    .filter(next -> !cards.containsKey(next.id()))
                    .ifPresent(this::keep);
        }
    }

    private void keep(QueueRow row) {
        background
                .run(() -> reader.card(row))
                .onSuccess(found -> found.ifPresent(read -> cards.put(row.id(), read)))
                .start();
    }

    void drop(QueueRow row) {
        cards.remove(row.id());
    }

    void clear() {
        cards.clear();
    }

    void leave() {
        looking.cancel();
    }

    ReadOnlyObjectProperty<QueueCard> cardProperty() {
        return card.getReadOnlyProperty();
    }
}
