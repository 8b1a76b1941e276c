package fairlead.lead.language;

import fairlead.lead.LeadColumn;

/// A text that could stand in place of the characters between `from` and `to`; `column` is the one
/// it is about, or null.
public record Completion(String text, int from, int to, LeadColumn column) {

    /// The whole filter with this in its place.
    public String in(String filter) {
        return filter.substring(0, from) + text + filter.substring(to);
    }
}
