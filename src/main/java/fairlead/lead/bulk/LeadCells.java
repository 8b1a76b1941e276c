package fairlead.lead.bulk;

import fairlead.lead.Closing;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// New values for one lead: fields (null empties one), a status with why it is closed, and all of
/// its tags. A null status or list of tags leaves them as they are.
public record LeadCells(
        UUID lead,
        Map<LeadField, Object> values,
        LeadStatus status,
        Closing why,
        List<String> tags) {

    public LeadCells {
        values = Collections.unmodifiableMap(new HashMap<>(values));
        tags = tags == null ? null : List.copyOf(tags);
    }

    public static LeadCells of(UUID lead) {
        return new LeadCells(lead, Map.of(), null, Closing.NONE, null);
    }

    public LeadCells with(LeadField field, Object value) {
        Map<LeadField, Object> all = new HashMap<>(values);
        all.put(field, value);
        return new LeadCells(lead, all, status, why, tags);
    }

    public LeadCells moved(LeadStatus to, Closing closing) {
        return new LeadCells(lead, values, to, closing, tags);
    }

    public LeadCells tagged(List<String> all) {
        return new LeadCells(lead, values, status, why, all);
    }
}
