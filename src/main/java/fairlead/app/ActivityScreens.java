package fairlead.app;

import fairlead.history.HistoryStore;
import fairlead.history.ReversalService;
import fairlead.history.WorkStore;
import fairlead.importing.ImportService;
import fairlead.lead.LeadNameStore;
import fairlead.storage.Actor;
import fairlead.storage.UndoReport;
import fairlead.ui.activity.ActivityController;
import fairlead.ui.activity.ActivityReader;
import fairlead.ui.activity.ActivityViewModel;
import fairlead.ui.activity.ActivityWords;
import fairlead.ui.activity.DeedController;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Wires activity: its two controllers share one model.
final class ActivityScreens {
    private ActivityScreens() {}

    static View<ActivityController> page(Services services, Frame frame) {
        ReversalService reversals =
                new ReversalService(
                        services.undo, Map.of("lead.import", new Imported(services.imports)));
        ActivityWords words = new ActivityWords(frame.texts(), frame.formats());
        ActivityViewModel model =
                new ActivityViewModel(
                        new ActivityViewModel.Source(
                                reversals, services.database.changes(), services.actor()),
                        new ActivityReader(stores(services), reversals, frame.formats()),
                        words,
                        frame.texts(),
                        frame.background(),
                        frame.toasts()::show);
        Map<Class<?>, Supplier<Object>> parts =
                Map.of(
                        ActivityController.class, () -> new ActivityController(model, words, frame),
                        DeedController.class, () -> new DeedController(model, words, frame));
        return new Views(frame.texts(), kind -> parts.get(kind).get())
                .load(ActivityController.class);
    }

    private static ActivityReader.Stores stores(Services services) {
        return new ActivityReader.Stores(
                new WorkStore(services.database),
                new HistoryStore(services.database),
                new LeadNameStore(services.database),
                services.users,
                services.statuses);
    }

    /// An import keeps the leads that somebody works on.
    private record Imported(ImportService imports) implements ReversalService.Batch {
        @Override
        public UndoReport revert(Actor actor, UUID batch, BooleanSupplier goOn) {
            return imports.revert(actor, batch, goOn).report();
        }

        @Override
        public Set<UUID> staying(UUID batch) {
            return imports.workedOn(batch);
        }
    }
}
