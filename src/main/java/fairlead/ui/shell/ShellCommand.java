package fairlead.ui.shell;

/// What can be done everywhere.
public enum ShellCommand implements Command {
    PALETTE("Shortcut+K"),
    SEARCH("/"),
    KEYS("?"),
    BACK("Alt+Left"),
    FORWARD("Alt+Right"),
    GO_TODAY("Shortcut+1"),
    GO_PIPELINE("Shortcut+2"),
    GO_LEADS("Shortcut+3"),
    GO_IMPORT("Shortcut+4"),
    GO_ACTIVITY("Shortcut+5"),
    GO_AGENTS("Shortcut+6"),
    GO_DUPLICATES("Shortcut+7"),
    GO_SETTINGS("Shortcut+Comma"),
    UNDO("Shortcut+Z"),
    REDO("Shortcut+Shift+Z"),
    THEME(""),
    LARGER("Shortcut+Plus"),
    SMALLER("Shortcut+Minus"),
    RECENT("Ctrl+Tab"),
    TOUR(""),
    FULL_SCREEN("F11"),
    CLOSE_WINDOW("Shortcut+W"),
    QUIT("Shortcut+Q");

    private final String keys;

    ShellCommand(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public Class<? extends Place> place() {
        return Place.class;
    }
}
