package fairlead.ui.leads;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done in the list.
public enum LeadsCommand implements Command {
    FILTER("Shortcut+F"),
    EDIT("F2"),
    COPY("Shortcut+C"),
    FILL_DOWN("Shortcut+D"),
    SELECT_ALL("Shortcut+A"),
    DELETE("Delete"),
    SHOW_MINE(""),
    SHOW_STALE(""),
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
