package fairlead.action.queue;

import java.util.List;
import java.util.UUID;

/// What there is to do, in order; which proposals have run out meanwhile; and whether more stands
/// in the database than was read.
public record Queue(List<QueueRow> rows, List<UUID> lapsed, boolean cut) {

    public Queue {
        rows = List.copyOf(rows);
        lapsed = List.copyOf(lapsed);
    }
}
