package fairlead.ui.today;

import fairlead.action.queue.Band;
import fairlead.action.queue.QueueRow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the list shows: the heading of a band, or something to do.
sealed interface QueueLine {

    record Heading(Band band, int count) implements QueueLine {}

    record Item(QueueRow row) implements QueueLine {}

    /// Rows in order, each band under its heading.
    static List<QueueLine> of(List<QueueRow> rows) {
        Map<Band, Integer> counts = new EnumMap<>(Band.class);
        rows.forEach(row -> counts.merge(row.rung().band(), 1, Integer::sum));
        List<QueueLine> lines = new ArrayList<>(rows.size() + counts.size());
        Band band = null;
        for (QueueRow row : rows) {
            if (row.rung().band() != band) {
                band = row.rung().band();
                lines.add(new Heading(band, counts.get(band)));
            }
            lines.add(new Item(row));
        }
        return lines;
    }
}
