package fairlead.sync.model;

/// A way in which sync is often built and is wrong; each must be caught.
enum Naive {
    /// The protocol as it is.
    NONE,
    /// Pull what is dated later than the last row seen.
    UPDATED_AT_CURSOR,
    /// Pull what is numbered higher than the last entry seen.
    SEQUENCE_CURSOR,
    /// Push again what was not acknowledged, without asking what became of it.
    NO_LEDGER,
    /// Write what the client sent over whatever stands there.
    NO_BASE_CHECK,
    /// Believe that the row is as one sent it.
    NO_READ_BACK
}
