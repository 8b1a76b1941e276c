package fairlead.autonomy.proposal;

/// Whether a text is clearly friendly or clearly not; unclear is most of business prose.
public enum Polarity {
    POSITIVE,
    UNCLEAR,
    NEGATIVE
}
