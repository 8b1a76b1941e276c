package fairlead.timeline;

import fairlead.history.RowHistory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A change of the lead's record that is no event of its own, with only the columns that people
/// care about.
public record RecordChange(RowHistory row, List<RowHistory.Change> changes) implements FeedEntry {

    @Override
    public UUID id() {
        return row.id();
    }

    @Override
    public Instant at() {
        return row.at();
    }

    @Override
    public String actorType() {
        return row.actorType();
    }

    @Override
    public UUID actorId() {
        return row.actorId();
    }
}
