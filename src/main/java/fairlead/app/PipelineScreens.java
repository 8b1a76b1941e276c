package fairlead.app;

import fairlead.action.ActionService;
import fairlead.duplicate.DuplicateService;
import fairlead.duplicate.IdentityStore;
import fairlead.lead.LeadStore;
import fairlead.lead.StageTimeStore;
import fairlead.lead.ViewPlace;
import fairlead.lead.Viewer;
import fairlead.lead.journal.JournalService;
import fairlead.ui.pipeline.BoardController;
import fairlead.ui.pipeline.board.BoardServices;
import fairlead.ui.pipeline.board.BoardViewModel;
import fairlead.ui.pipeline.card.CardWords;
import fairlead.ui.pipeline.picture.BoardReader;
import fairlead.ui.pipeline.state.BoardMemory;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.UndoStack;

/// Wires the pipeline.
record PipelineScreens(Services services, Frame frame, UndoStack undo) {

    BoardController board() {
        return new BoardController(boardModel(), shared().views(ViewPlace.BOARD), frame);
    }

    private LeadsScreens shared() {
        return new LeadsScreens(services, frame, undo);
    }

    private BoardViewModel boardModel() {
        return new BoardViewModel(
                new BoardServices(
                        reader(),
                        services.leads,
                        shared().moves(),
                        new ActionService(services.database, new JournalService(services.database)),
                        shared().filter(),
                        services.database.changes(),
                        services.actor()),
                frame.background(),
                undo,
                new BoardMemory(frame.settings()),
                frame.texts(),
                new CardWords(frame.texts(), frame.formats()));
    }

    private BoardReader reader() {
        LeadStore leads = new LeadStore(services.database);
        return new BoardReader(
                new BoardReader.Sources(
                        leads,
                        services.statuses,
                        services.users,
                        new StageTimeStore(services.database),
                        new DuplicateService(
                                services.database, new IdentityStore(services.database))),
                new Viewer(services.me.id(), frame.formats().zone()),
                services.database.clock());
    }
}
