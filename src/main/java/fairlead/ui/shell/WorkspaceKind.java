package fairlead.ui.shell;

/// Where the data lies: a file of one's own, the sample company, or the team's PostgreSQL.
public enum WorkspaceKind {
    NONE("fth-hard-drive"),
    LOCAL("fth-hard-drive"),
    SAMPLE("fth-package"),
    TEAM("fth-users");

    private final String icon;

    WorkspaceKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
