package fairlead.action.effect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

import fairlead.action.LeadAction;
import fairlead.action.SuggestedChange;
import fairlead.storage.Tracked;
import fairlead.storage.Work;

import java.util.Optional;

/// What a proposal would write into one table.
record Changed(LeadAction action, String table) {

    /// The row of that table that it would change.
    <E extends Tracked> Optional<E> row(Work work, Class<E> kind) {
        return action.proposal().changes().stream()
                .filter(change -> change.table().equals(table))
                .map(SuggestedChange::id)
                .findFirst()
                .map(id -> work.get(kind, id));
    }

    /// The new value of a column; empty where the proposal leaves it alone.
    Optional<JsonNode> to(String column) {
        return action.proposal().changes().stream()
                .filter(change -> change.table().equals(table) && change.column().equals(column))
                .map(change -> change.to() == null ? NullNode.instance : change.to())
                .findFirst();
    }

    JsonNode orElse(String column, JsonNode before) {
        return to(column).orElse(before);
    }
}
