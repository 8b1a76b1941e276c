package fairlead.ui.leads;

import fairlead.lead.LeadBundle;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadSpread;
import fairlead.lead.LeadTotals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The leads under one heading of the list, with their numbers; without grouping all leads are one
/// group that has no heading.
public record ListGroup(Optional<LeadGroup> by, LeadBundle bundle, Optional<Numbers> numbers) {

    /// What a heading says of all its leads, folded or not.
    public record Numbers(LeadTotals totals, LeadSpread spread) {}

    static ListGroup all(List<UUID> ids) {
        return new ListGroup(Optional.empty(), new LeadBundle(null, null, ids), Optional.empty());
    }

    boolean hasHeading() {
        return by.isPresent();
    }

    /// By this a fold is remembered.
    String id() {
        return Objects.toString(bundle.key());
    }

    List<UUID> ids() {
        return bundle.ids();
    }
}
