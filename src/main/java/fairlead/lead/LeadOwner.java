package fairlead.lead;

import java.util.UUID;

/// The colleague whose lead it is.
public record LeadOwner(UUID id, String name) {}
