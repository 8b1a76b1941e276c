package fairlead.action.effect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

import fairlead.action.LeadAction;
import fairlead.action.SuggestedChange;

import java.util.Optional;
import java.util.UUID;

/// What a proposal would write into one table.
record Changed(LeadAction action, String table) {

    Optional<UUID> row() {
        return action.proposal().changes().stream()
                .filter(change -> change.table().equals(table))
                .map(SuggestedChange::id)
                .findFirst();
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
