package fairlead.action.queue;

/// What a line of the queue is: where its row stands, and what can be done with it.
public enum QueueKind {
    PROPOSAL,
    ACTION,
    THREAD,
    MEETING,
    LEAD
}
