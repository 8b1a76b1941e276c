package fairlead.action;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.storage.StaleDataException;
import fairlead.storage.Tracked;
import fairlead.storage.Work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The same proposal, resting on what its records hold now.
final class Rebased {
    private Rebased() {}

    static Suggestion of(Work work, Suggestion old) {
        List<SuggestedChange> changes =
                old.changes().stream().map(change -> now(work, change)).toList();
        List<Precondition> rests = old.preconditions().stream().map(one -> now(work, one)).toList();
        return new Suggestion(
                old.kind(),
                old.agent(),
                old.engine(),
                old.rule(),
                changes,
                old.mail(),
                old.evidence(),
                rests,
                old.cost(),
                old.ifLeft(),
                old.expiry(),
                old.more());
    }

    private static SuggestedChange now(Work work, SuggestedChange old) {
        JsonNode from = work.value(row(work, old.table(), old.id()), old.column());
        return new SuggestedChange(old.table(), old.id(), old.column(), from, old.to());
    }

    private static Precondition now(Work work, Precondition old) {
        Tracked row = row(work, old.table(), old.id());
        Map<String, JsonNode> values = new HashMap<>();
        old.values().keySet().forEach(column -> values.put(column, work.value(row, column)));
        return new Precondition(old.table(), old.id(), old.version(), values);
    }

    private static Tracked row(Work work, String table, java.util.UUID id) {
        return work.row(table, id)
                .<Tracked>map(found -> found)
                .orElseThrow(() -> new StaleDataException(table));
    }
}
