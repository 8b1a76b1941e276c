package fairlead.sync.merge;

/// What becomes of a column that two people changed since they last agreed. Where only one did,
/// that one's value stands, whatever the policy.
public enum Policy {
    /// Is set once when the row is made and never afterwards.
    KEY,
    /// The server knows better: it derives the value itself.
    SERVER,
    /// What the server holds stands.
    THEIRS,
    /// What the server holds stands until a person has looked at both.
    ASK,
    /// Line by line; a person is asked where both changed the same lines.
    TEXT,
    /// The smaller of both, where nothing counts as none.
    MIN,
    /// The greater of both, where nothing counts as none.
    MAX,
    /// True where either says so.
    OR,
    /// True where both say so.
    AND,
    /// Whoever came first; a person is asked about the second.
    SET_ONCE,
    /// A counter: what I added is added to what stands there.
    ADD,
    /// How far an action has come; never sends what somebody dismissed.
    STATE,
    /// How far a meeting has come: the further one.
    MEETING,
    /// How much an agent may do: the less.
    STRICTER,
    /// Key by key of a JSON object.
    OBJECT,
    /// Element by element of an array of objects, matched by one of their keys.
    KEYED,
    /// What both added and removed of an array of plain values.
    SET,
    /// Goes with the column it names: both change together or neither does.
    WITH,
    /// Of the side on which the time it names is later.
    NEWEST,
    /// The mark of deletion, which is decided for the whole row.
    DELETE
}
