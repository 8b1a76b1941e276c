package fairlead.lead;

/// A change of status that has happened.
public record Move(LeadStatus from, LeadStatus to) {}
