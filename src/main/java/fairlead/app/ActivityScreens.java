package fairlead.app;

import fairlead.history.WorkStore;
import fairlead.ui.activity.ActivityController;
import fairlead.ui.activity.ActivityViewModel;
import fairlead.ui.shell.Frame;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Wires the list of everything that was done onto an open workspace.
final class ActivityScreens {
    private ActivityScreens() {}

    static ActivityController activity(Services services, Frame frame) {
        ActivityViewModel model =
                new ActivityViewModel(
                        new ActivityViewModel.Source(
                                new WorkStore(services.database),
                                services.undo,
                                services.database.changes(),
                                services.actor()),
                        frame.texts(),
                        frame.background(),
                        frame.toasts()::show);
        Map<UUID, String> names = new HashMap<>();
        services.users.everybody().forEach(person -> names.put(person.id(), person.name()));
        String unknown = frame.texts().get("activity.program");
        return new ActivityController(model, frame, id -> names.getOrDefault(id, unknown));
    }
}
