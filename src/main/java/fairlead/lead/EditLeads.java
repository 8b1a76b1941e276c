package fairlead.lead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The same new values for one lead or many; a null value empties its field.
public record EditLeads(List<UUID> leads, Map<LeadField, Object> values) {

    public EditLeads {
        leads = List.copyOf(leads);
        values = new HashMap<>(values);
    }

    public static EditLeads one(UUID lead, LeadField field, Object value) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(field, value);
        return new EditLeads(List.of(lead), values);
    }
}
