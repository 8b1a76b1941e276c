package fairlead.lead;

/// A tag as a row shows it; the colour may be null.
public record LeadLabel(String name, String color) {}
