package fairlead.sync.merge;

/// An operation with its place among all that this laptop ever did.
public record Entry(long seq, Op op) {}
