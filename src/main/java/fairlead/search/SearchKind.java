package fairlead.search;

/// What a search finds.
public enum SearchKind {
    LEAD,
    CONTACT,
    EVENT
}
