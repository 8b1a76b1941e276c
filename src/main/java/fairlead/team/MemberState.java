package fairlead.team;

/// Where somebody stands between being invited and being removed.
public enum MemberState {
    /// Only a name that owns leads; nobody can sign in by it.
    NAME,
    /// Has a one-time password and has not come in yet.
    INVITED,
    /// The one-time password ended before anybody came in by it.
    EXPIRED,
    ACTIVE,
    REMOVED
}
