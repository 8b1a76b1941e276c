package fairlead.sync.merge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// What becomes of one operation: its outcome, what to do to the server's row, on what people must
/// choose, and why it was parked (null where it was not).
public record Verdict(
        Outcome outcome, Act act, ObjectNode values, List<Clash> clashes, Reason reason) {

    public enum Outcome {
        APPLIED,
        MERGED,
        NOOP,
        PARKED
    }

    public enum Act {
        NOTHING,
        INSERT,
        UPDATE,
        DELETE
    }

    /// Why an operation waits for a person.
    public enum Reason {
        /// The row is not there any more, or is no longer mine to see.
        GONE,
        /// Somebody deleted the row that I changed.
        DELETED,
        /// Somebody changed the row that I deleted.
        CHANGED,
        /// Somebody changed the same columns.
        CLASH,
        /// The database refused it.
        REFUSED,
        /// It follows one that waits.
        BEHIND
    }

    public Verdict {
        clashes = List.copyOf(clashes);
    }

    static Verdict parked(Reason reason) {
        return new Verdict(Outcome.PARKED, Act.NOTHING, nothing(), List.of(), reason);
    }

    static Verdict noop() {
        return new Verdict(Outcome.NOOP, Act.NOTHING, nothing(), List.of(), null);
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
