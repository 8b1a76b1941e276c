package fairlead.ui.today;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Place;

/// What can be done with a line of the day's queue.
public enum TodayCommand implements Command {
    APPROVE("a"),
    EDIT("e"),
    REJECT("r"),
    SNOOZE("s"),
    DELEGATE("d"),
    WHY("w"),
    NEXT("j"),
    PREVIOUS("k"),
    OPEN("Enter"),
    PEEK("Space"),
    BULK("b"),
    REFRESH("F5");

    private final String keys;

    TodayCommand(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public Class<? extends Place> place() {
        return Place.Today.class;
    }
}
