package fairlead.lead.view;

import fairlead.lead.LeadQuery;

import java.util.UUID;

/// A saved view as a menu shows it, and what it asks for.
public record SavedViewRow(UUID id, String name, LeadQuery query, boolean mine) {}
