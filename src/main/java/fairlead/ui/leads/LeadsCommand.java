package fairlead.ui.leads;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done in the list.
public enum LeadsCommand implements Command {
    OPEN("Enter"),
    PEEK("Space"),
    FILTER("Shortcut+F"),
    BUILD_FILTER("Shortcut+Shift+F"),
    VIEWS("Shortcut+Shift+V"),
    GROUP("Shortcut+G"),
    DISPLAY("Shortcut+Shift+D"),
    EDIT("F2"),
    BULK("Shortcut+E"),
    STAR("Shortcut+B"),
    COPY("Shortcut+C"),
    PASTE("Shortcut+V"),
    FILL_DOWN("Shortcut+D"),
    SELECT_ALL("Shortcut+A"),
    DELETE("Delete"),
    EXPORT("Shortcut+Shift+E"),
    SHOW_MINE(""),
    SHOW_STALE(""),
    SHOW_STARRED(""),
    CLEAR_FILTER("");

    private final String keys;

    LeadsCommand(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public Class<? extends Place> place() {
        return Place.Leads.class;
    }
}
