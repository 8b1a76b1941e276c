package fairlead.duplicate;

import fairlead.lead.LeadField;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Makes two leads one: `keep` stays and takes the chosen values and everything that belongs to
/// `give`, which goes. A field that is not named stays as `keep` has it.
public record MergeLeads(UUID keep, UUID give, Map<LeadField, Object> values) {

    public MergeLeads {
        values = new HashMap<>(values);
        if (keep.equals(give)) {
            throw new IllegalArgumentException("A lead cannot be merged with itself");
        }
    }
}
