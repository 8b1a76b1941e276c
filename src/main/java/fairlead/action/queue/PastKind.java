package fairlead.action.queue;

/// What is no longer, or not yet, in the queue.
public enum PastKind {
    /// Put aside by a person.
    SNOOZED,
    /// Held until it leaves the house.
    LEAVING,
    /// Done by an agent on its own.
    HANDLED,
    /// Nobody decided in time.
    EXPIRED
}
