package fairlead.app;

import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.limit.StopService;
import fairlead.autonomy.matrix.MatrixService;
import fairlead.autonomy.matrix.MatrixStore;
import fairlead.autonomy.reading.QuarantineService;
import fairlead.autonomy.reading.QuarantineStore;
import fairlead.autonomy.run.RunUndoService;
import fairlead.autonomy.runlog.RunStore;
import fairlead.autonomy.runlog.WorthStore;
import fairlead.intelligence.CalibrationStore;
import fairlead.ui.agents.AgentsController;
import fairlead.ui.agents.MatrixViewModel;
import fairlead.ui.agents.RunReader;
import fairlead.ui.agents.RunsViewModel;
import fairlead.ui.agents.WorthViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

/// Wires what agents may do and the log of what they did.
final class AgentsScreens {
    private AgentsScreens() {}

    static View<AgentsController> page(Services services, Frame frame, UndoStack undo) {
        MatrixViewModel matrix = matrix(services, frame, undo);
        RunsViewModel runs =
                new RunsViewModel(
                        new RunReader(
                                new RunStore(services.database), undo(services), services.actor()),
                        frame.background(),
                        frame.texts(),
                        frame.toasts()::show);
        WorthViewModel worth =
                new WorthViewModel(
                        worth(services, undo), frame.background(), frame.texts(), frame.formats());
        return new Views(frame.texts(), kind -> new AgentsController(matrix, runs, worth, frame))
                .load(AgentsController.class);
    }

    private static WorthViewModel.Source worth(Services services, UndoStack undo) {
        QuarantineStore quarantine = new QuarantineStore(services.database);
        return new WorthViewModel.Source(
                new CalibrationStore(services.database),
                new WorthStore(services.database),
                quarantine,
                new QuarantineService(services.database, quarantine),
                services.actor(),
                undo::did);
    }

    private static RunUndoService undo(Services services) {
        AgentLogStore logs = new AgentLogStore(services.database);
        return new RunUndoService(
                logs, new AgentLogService(services.database, logs), services.undo);
    }

    private static MatrixViewModel matrix(Services services, Frame frame, UndoStack undo) {
        MatrixStore store = new MatrixStore(services.database);
        return new MatrixViewModel(
                new MatrixViewModel.Source(
                        store,
                        new MatrixService(services.database, store),
                        new AutonomyStore(services.database),
                        new StopService(services.database),
                        services.actor(),
                        undo::did),
                frame.background(),
                frame.texts(),
                frame.formats(),
                frame.toasts()::show);
    }
}
