package fairlead.ui.activity;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done with the works that activity lists.
public enum ActivityCommand implements Command {
    TAKE_BACK("u"),
    DO_AGAIN("r"),
    OPEN_LEAD("o"),
    FIND("f"),
    CLEAR_FILTER("Shift+Delete");

    private final String keys;

    ActivityCommand(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public Class<? extends Place> place() {
        return Place.Activity.class;
    }
}
