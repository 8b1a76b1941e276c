package fairlead.app;

import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;
import fairlead.lead.tag.TagStore;
import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.ui.leads.LeadsController;
import fairlead.ui.leads.LeadsReader;
import fairlead.ui.leads.LeadsViewModel;
import fairlead.ui.leads.LeadsWriter;
import fairlead.ui.leads.SavedViewsViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.UndoStack;

/// Wires the list of leads onto an open workspace.
final class LeadsScreens {
    private LeadsScreens() {}

    static LeadsController list(Services services, Frame frame, UndoStack undo) {
        LeadsReader reader =
                new LeadsReader(
                        new LeadStore(services.database),
                        services.users,
                        new TagStore(services.database),
                        frame.texts(),
                        new Viewer(services.me.id(), frame.formats().zone()));
        LeadsViewModel model =
                new LeadsViewModel(
                        reader,
                        new LeadsWriter(services.leads, services.actor()),
                        services.database.changes(),
                        frame.background());
        SavedViewsViewModel views =
                new SavedViewsViewModel(
                        new SavedViewStore(services.database),
                        new SavedViewService(services.database),
                        services.actor(),
                        frame.background());
        return new LeadsController(model, views, frame, undo);
    }
}
