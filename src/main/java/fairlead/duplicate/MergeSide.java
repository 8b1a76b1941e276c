package fairlead.duplicate;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One lead of a pair as it is laid beside the other: its values, and how much belongs to it.
public record MergeSide(
        UUID id,
        Map<LeadField, Object> values,
        LeadStatus status,
        Instant created,
        long contacts,
        long events) {

    public MergeSide {
        values = Map.copyOf(values);
    }

    public Optional<Object> value(LeadField field) {
        return Optional.ofNullable(values.get(field));
    }

    public String name() {
        return value(LeadField.NAME).map(Object::toString).orElse("");
    }
}
