package fairlead.ui.sync;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done everywhere in a team's workspace about its server.
public enum SyncCommand implements Command {
    OPEN("Shortcut+Shift+S"),
    NOW(""),
    WORK_OFFLINE("");

    private final String keys;

    SyncCommand(String keys) {
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
