package fairlead.app;

import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.today.TodayCommand;

import java.util.List;

/// The pictures of the day's queue: as it is in the morning, and what its keys open.
record TodayShots(WorkspaceDoors doors) {

    List<Shot> all() {
        return List.of(
                new Shot("today", TodayShots::open),
                new Shot("today-reject", frame -> press(frame, TodayCommand.REJECT)),
                new Shot("today-snooze", frame -> press(frame, TodayCommand.SNOOZE)),
                new Shot("agents", frame -> frame.navigator().go(new Place.Agents())),
                new Shot("agents-runs", frame -> frame.navigator().go(new Place.Agents(true))),
                new Shot("today-done", frame -> press(frame, TodayCommand.APPROVE)));
    }

    private static void open(Frame frame) {
        frame.navigator().go(new Place.Today());
    }

    private static void press(Frame frame, TodayCommand command) {
        open(frame);
        frame.commands().run(command);
    }
}
