package fairlead.lead;

/// Which leads, in which order: the one question that board, list, calendar and chart ask.
public record LeadQuery(LeadFilter filter, LeadSort sort) {

    public static LeadQuery all() {
        return new LeadQuery(LeadFilter.everything(), LeadSort.descending(LeadColumn.LAST_CHANGE));
    }

    public LeadQuery where(LeadFilter other) {
        return new LeadQuery(other, sort);
    }

    public LeadQuery by(LeadSort other) {
        return new LeadQuery(filter, other);
    }
}
