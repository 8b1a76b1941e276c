package fairlead.lead;

import fairlead.settings.FairleadException;

/// The order of leads: by one column, those without a value last, equal ones as they came in.
public record LeadSort(LeadColumn column, boolean descending) {

    public LeadSort {
        if (!column.isSortable()) {
            throw new FairleadException("filter.cannotSort", null, column.label());
        }
    }

    public static LeadSort ascending(LeadColumn column) {
        return new LeadSort(column, false);
    }

    public static LeadSort descending(LeadColumn column) {
        return new LeadSort(column, true);
    }
}
