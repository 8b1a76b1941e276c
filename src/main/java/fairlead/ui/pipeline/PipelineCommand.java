package fairlead.ui.pipeline;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done on the board.
public enum PipelineCommand implements Command {
    UP("Up"),
    DOWN("Down"),
    LEFT("Left"),
    RIGHT("Right"),
    FIRST("Home"),
    LAST("End"),
    MOVE_UP("Shortcut+Up"),
    MOVE_DOWN("Shortcut+Down"),
    MOVE_LEFT("Shortcut+Left"),
    MOVE_RIGHT("Shortcut+Right"),
    MOVE_TO("m"),
    SELECT("x"),
    SELECT_ALL("Shortcut+A"),
    SELECT_NONE("Esc"),
    PEEK("Space"),
    OPEN("Enter"),
    EDIT_VALUE("e"),
    NEXT_ACTION("t"),
    QUICK_ADD("n"),
    WON("w"),
    LOST("l"),
    UNQUALIFIED("u"),
    ON_ICE("i"),
    FILTER("f"),
    VIEWS("v"),
    DISPLAY("d");

    private final String keys;

    PipelineCommand(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public Class<? extends Place> place() {
        return Place.Pipeline.class;
    }
}
