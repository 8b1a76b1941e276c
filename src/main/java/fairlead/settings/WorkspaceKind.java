package fairlead.settings;

/// Where the data lies: a file of one's own, the sample company, or the team's PostgreSQL.
public enum WorkspaceKind {
    LOCAL,
    SAMPLE,
    TEAM
}
