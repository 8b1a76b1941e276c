package fairlead.ui.duplicates;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done with leads that may be one.
public enum DuplicatesCommand implements Command {
    MERGE("m"),
    APART("n"),
    SWAP("s"),
    MERGE_SURE(""),
    MERGED("h");

    private final String keys;

    DuplicatesCommand(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public Class<? extends Place> place() {
        return Place.Duplicates.class;
    }
}
