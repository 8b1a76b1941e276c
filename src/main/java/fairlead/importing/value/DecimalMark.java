package fairlead.importing.value;

/// What stands before the cents in a column of numbers.
public enum DecimalMark {
    DOT,
    COMMA,
    /// Nothing in the column says; a single mark before three digits parts thousands.
    UNKNOWN
}
