package fairlead.lead.sheet;

import fairlead.lead.LeadField;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// New values of a lead's fields, and the values that the person saw when they began to change
/// them; a null value is none.
public record SetFields(UUID lead, Map<LeadField, Object> seen, Map<LeadField, Object> values) {

    public SetFields {
        seen = new HashMap<>(seen);
        values = new HashMap<>(values);
    }

    public static SetFields one(UUID lead, LeadField field, Object seen, Object value) {
        Map<LeadField, Object> before = new HashMap<>();
        before.put(field, seen);
        Map<LeadField, Object> after = new HashMap<>();
        after.put(field, value);
        return new SetFields(lead, before, after);
    }
}
