package fairlead.lead;

import java.util.Map;

/// A lead to be made: its fields ([LeadField#NAME] at least) and the status in which it starts.
public record NewLead(Map<LeadField, Object> values, LeadStatus status) {

    public NewLead {
        values = Map.copyOf(values);
    }
}
