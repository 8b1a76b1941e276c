package fairlead.lead;

import java.util.List;
import java.util.UUID;

/// Leads that share something, in the order of the question: the key of what they share (null:
/// nothing there), how the first of them writes it, and which leads.
public record LeadBundle(Object key, Object sample, List<UUID> ids) {

    public LeadBundle {
        ids = List.copyOf(ids);
    }
}
