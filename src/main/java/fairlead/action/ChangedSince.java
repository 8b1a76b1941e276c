package fairlead.action;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.storage.Tracked;
import fairlead.storage.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something that a proposal rests on and that is no longer so: what it was then, and what it is
/// now. A row that is gone has no column and no values.
public record ChangedSince(String table, UUID id, String column, JsonNode was, JsonNode now) {

    /// What of the preconditions no longer holds, in this work.
    static List<ChangedSince> find(Work work, Suggestion proposal) {
        List<ChangedSince> changed = new ArrayList<>();
        for (Precondition rests : proposal.preconditions()) {
            Optional<? extends Tracked> row = work.row(rests.table(), rests.id());
            if (row.isEmpty()) {
                changed.add(new ChangedSince(rests.table(), rests.id(), null, null, null));
            } else {
                rests.values()
                        .forEach((column, was) -> compare(work, row.get(), rests, column, changed));
            }
        }
        return changed;
    }

    private static void compare(
            Work work, Tracked row, Precondition rests, String column, List<ChangedSince> changed) {
        JsonNode was = rests.values().get(column);
        if (!work.holds(row, column, was)) {
            JsonNode now = work.value(row, column);
            changed.add(new ChangedSince(rests.table(), rests.id(), column, was, now));
        }
    }
}
