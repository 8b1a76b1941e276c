package fairlead.lead;

/// How a test of a filter compares. Its opposite is a [LeadFilter.Not] around it.
public enum Operator {
    /// Equal; of days: within them.
    IS,
    /// Holds this text somewhere, whatever its case.
    CONTAINS,
    OVER,
    AT_LEAST,
    UNDER,
    AT_MOST,
    /// There is no value.
    EMPTY
}
