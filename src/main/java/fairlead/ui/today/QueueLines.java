package fairlead.ui.today;

import fairlead.action.queue.QueueRow;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The lines of the list as they were read: they keep their order while a person works, lose what
/// is decided, and take back what was not.
final class QueueLines {
    private final ObservableList<QueueLine> lines = FXCollections.observableArrayList();

    ObservableList<QueueLine> all() {
        return lines;
    }

    void show(List<QueueRow> rows) {
        lines.setAll(QueueLine.of(rows));
    }

    List<QueueRow> rows() {
        return lines.stream()
                .filter(QueueLine.Item.class::isInstance)
                .map(line -> ((QueueLine.Item) line).row())
                .toList();
    }

    Set<UUID> ids() {
        return rows().stream().map(QueueRow::id).collect(Collectors.toSet());
    }

    Optional<QueueRow> find(UUID id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// The row that stands so many rows away from another; empty at the ends.
    Optional<QueueRow> beside(QueueRow row, int step) {
        List<QueueRow> rows = rows();
        int at = rows.indexOf(row) + step;
        return row == null || at < 0 || at >= rows.size()
                ? Optional.empty()
                : Optional.of(rows.get(at));
    }

    /// Removes one line and its heading where that becomes empty.
    void remove(QueueRow row) {
        int at = lines.indexOf(new QueueLine.Item(row));
        if (at < 0) {
            return;
        }
        lines.remove(at);
        for (int above = at - 1; above >= 0; above--) {
            if (lines.get(above) instanceof QueueLine.Heading heading) {
                if (heading.count() == 1) {
                    lines.remove(above);
                } else {
                    lines.set(above, new QueueLine.Heading(heading.band(), heading.count() - 1));
                }
                return;
            }
        }
    }

    /// Puts a row where it stood.
    void putBack(QueueRow row) {
        List<QueueRow> rows = new ArrayList<>(rows());
        if (!rows.contains(row)) {
            rows.add(row);
            rows.sort(QueueRow.ORDER);
            show(rows);
        }
    }
}
