package fairlead.autonomy.proposal;

/// What one field adds to the log odds of a lead, measured from an average lead: its value, and how
/// many closed deals had one like it, of which so many were won.
public record Reason(String field, String value, double weight, int deals, int won) {}
