package fairlead.lead.tag;

import java.util.UUID;

/// A tag as it is shown; `color` is a name or null.
public record TagRow(UUID id, String name, String color) {}
