package fairlead.ui.lead;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done on a lead's page.
public enum LeadCommand implements Command {
    NEXT("j"),
    PREVIOUS("k"),
    ADD_NOTE("n"),
    LOG_CALL("c"),
    LOG_MEETING("g"),
    PLAN_ACTION("a"),
    MOVE("m"),
    STAR("s"),
    FIND_IN_FEED("Shortcut+F"),
    CONVERT(""),
    TEAR_OFF("w"),
    PRINT("Shortcut+P"),
    ACTIVITY("h"),
    SCORE("x"),
    SUGGEST_NEXT(""),
    HANDS_OFF("");

    private final String keys;

    LeadCommand(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public Class<? extends Place> place() {
        return Place.LeadPage.class;
    }
}
