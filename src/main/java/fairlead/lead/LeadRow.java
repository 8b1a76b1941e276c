package fairlead.lead;

import java.util.List;
import java.util.UUID;

/// One lead as board and list show it; `owner` is null where it belongs to nobody.
public record LeadRow(
        UUID id,
        long version,
        LeadParty party,
        LeadDeal deal,
        LeadStage stage,
        LeadPulse pulse,
        LeadOwner owner,
        List<LeadLabel> tags) {

    public LeadRow {
        tags = List.copyOf(tags);
    }

    public String name() {
        return party.name();
    }

    public LeadStatus status() {
        return stage.status();
    }

    /// What the row holds in a column: the plain value, or null.
    public Object get(LeadColumn column) {
        return LeadRowValues.of(this, column);
    }
}
