package fairlead.sync;

/// How far a sync is: how many leads have come, or changes have gone, of how many.
public record Progress(Kind kind, long done, long of) {

    public enum Kind {
        LOADING,
        SENDING
    }

    /// From 0 to 1.
    public double share() {
        return of == 0 ? 0 : Math.min(1, (double) done / of);
    }
}
