package fairlead.lead.sheet;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// All that a lead's page says of the lead itself: its fields (those without a value are missing),
/// its status, its dates, and the client it became (null: none).
public record LeadSheet(
        UUID id,
        Map<LeadField, Object> values,
        LeadStatus status,
        String lostReason,
        Dates dates,
        UUID clientId,
        boolean deleted,
        long version) {

    public LeadSheet {
        values = new HashMap<>(values);
    }

    /// When it came, where it stands since when, and the three meanings of "last"; each of these
    /// may be null.
    public record Dates(
            Instant created,
            Instant statusEntered,
            Instant closed,
            Instant converted,
            Instant lastTouch,
            Instant lastWord,
            Instant lastChange) {}

    /// The same lead with other fields.
    public LeadSheet with(Map<LeadField, Object> others) {
        Map<LeadField, Object> known = new HashMap<>(others);
        known.values().removeIf(value -> value == null);
        return new LeadSheet(id, known, status, lostReason, dates, clientId, deleted, version);
    }

    public Object get(LeadField field) {
        return values.get(field);
    }

    /// A text field's value, or an empty text.
    public String text(LeadField field) {
        return values.get(field) instanceof String text ? text : "";
    }

    public String name() {
        return text(LeadField.NAME);
    }
}
