package fairlead.ui.agents;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done where agents are ruled.
public enum AgentsCommand implements Command {
    STOP("Shortcut+Shift+Pause"),
    EXPORT_RUNS(""),
    WORTH("");

    private final String keys;

    AgentsCommand(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public Class<? extends Place> place() {
        return this == STOP ? Place.class : Place.Agents.class;
    }
}
