package fairlead.lead.sheet;

import fairlead.lead.LeadField;

import java.util.UUID;

/// One field's new value, and the value that the person saw when they began to change it.
public record SetField(UUID lead, LeadField field, Object seen, Object value) {}
