package fairlead.action.queue;

import java.util.UUID;

/// Whose queue: one's own with what is nobody's, or everybody's. What may be seen at all is decided
/// by the database.
public record QueueScope(UUID me, boolean team) {

    /// The condition on whoever has to act (`who`), the lead being `l`.
    String hql(String who) {
        if (team) {
            return "";
        }
        return " and ("
                + who
                + " = :me or "
                + who
                + " is null and (l.owner = :me or l.owner is null))";
    }
}
