package fairlead.storage;

import java.util.List;
import java.util.Map;

/// What [Database#receive] did: its result, and the rows that listeners hear of, by whoever changed
/// them as far as that is known.
public record Received<T>(T result, Map<Actor, List<Committed.Row>> rows) {

    public Received {
        rows = Map.copyOf(rows);
    }

    public Received(T result, List<Committed.Row> rows) {
        this(result, rows.isEmpty() ? Map.of() : Map.of(Actor.system(), rows));
    }
}
