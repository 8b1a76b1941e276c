package fairlead.sync.server;

import fairlead.storage.Source;
import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.Group;

/// Whose hand writes: a person's own role or the agents', and which work is undone (null for none).
/// A step back is legal only as the undo of the very work that made the step.
record Hand(boolean agent, String undoes) {

    static Hand of(Group group) {
        if (group.work() == null) {
            return new Hand(false, null);
        }
        boolean agent = Source.AGENT.label().equals(group.work().path("source").asText());
        boolean undo = !ColumnType.isNothing(group.work().get("undoes"));
        return new Hand(agent, undo ? group.work().get("undoes").asText() : null);
    }
}
