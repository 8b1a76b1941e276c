package fairlead.lead;

import java.util.UUID;

/// Where a page ended: what its last lead is sorted by (null where it has nothing there), and which
/// one it is.
public record LeadCursor(Object sortedBy, UUID id) {

    /// As the database returns it.
    static LeadCursor of(LeadSort sort, Object sortedBy, Object id) {
        boolean source = sort.column() == LeadColumn.SOURCE;
        return new LeadCursor(source ? LeadSource.of((String) sortedBy) : sortedBy, (UUID) id);
    }
}
