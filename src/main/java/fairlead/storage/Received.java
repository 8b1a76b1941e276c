package fairlead.storage;

import java.util.List;

/// What [Database#receive] did: its result, and the rows that listeners hear of.
public record Received<T>(T result, List<Committed.Row> rows) {

    public Received {
        rows = List.copyOf(rows);
    }
}
