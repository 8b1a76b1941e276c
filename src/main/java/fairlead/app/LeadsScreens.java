package fairlead.app;

import fairlead.lead.LeadStore;
import fairlead.lead.ReasonStore;
import fairlead.lead.ViewPlace;
import fairlead.lead.Viewer;
import fairlead.lead.bulk.BulkService;
import fairlead.lead.bulk.CellsService;
import fairlead.lead.company.CompanyRulesStore;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.lead.visit.VisitService;
import fairlead.lead.visit.VisitStore;
import fairlead.ui.filter.FilterReader;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.filter.PinnedViewsViewModel;
import fairlead.ui.filter.ViewKeeper;
import fairlead.ui.filter.ViewsViewModel;
import fairlead.ui.leads.BulkViewModel;
import fairlead.ui.leads.EditsViewModel;
import fairlead.ui.leads.LeadWords;
import fairlead.ui.leads.LeadsController;
import fairlead.ui.leads.LeadsReader;
import fairlead.ui.leads.LeadsViewModel;
import fairlead.ui.leads.LeadsWriter;
import fairlead.ui.leads.ListExport;
import fairlead.ui.leads.ListMemory;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.search.RecentSource;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.PinnedPlace;
import fairlead.ui.shell.UndoStack;

import java.util.List;
import java.util.function.Consumer;

/// Wires the list of leads onto an open workspace, and what it shares with the board: the filter
/// and the saved views.
record LeadsScreens(Services services, Frame frame, UndoStack undo) {

    LeadsController list() {
        VisitStore visits = new VisitStore(services.database);
        LeadsReader reader =
                new LeadsReader(
                        new LeadStore(services.database),
                        services.users,
                        visits,
                        new CompanyRulesStore(services.database),
                        viewer());
        LeadsWriter writer =
                new LeadsWriter(
                        services.leads,
                        new CellsService(services.database, services.leads, tags()),
                        new VisitService(services.database, visits),
                        services.actor());
        LeadsViewModel model =
                new LeadsViewModel(
                        reader,
                        filter(),
                        new ListMemory(frame.settings()),
                        services.database.changes(),
                        frame.background());
        EditsViewModel edits =
                new EditsViewModel(writer, frame.background(), undo, frame.texts(), moves());
        return new LeadsController(
                model,
                edits,
                bulk(),
                views(ViewPlace.LIST),
                new ListExport(reader, new LeadWords(frame.texts(), frame.formats())),
                frame);
    }

    private BulkViewModel bulk() {
        return new BulkViewModel(
                new BulkService(services.database, services.leads, tags()),
                services.actor(),
                frame.background(),
                undo,
                frame.texts());
    }

    private TagService tags() {
        return new TagService(services.database, new TagStore(services.database));
    }

    /// One for each screen that moves leads.
    MoveViewModel moves() {
        return new MoveViewModel(
                services.leads,
                services.statuses,
                new ReasonStore(services.database),
                services.actor(),
                frame.background(),
                undo);
    }

    /// One for each screen that filters leads.
    FilterViewModel filter() {
        return new FilterViewModel(
                new FilterReader(
                        new LeadStore(services.database),
                        services.users,
                        new TagStore(services.database),
                        frame.texts(),
                        viewer()),
                frame.background());
    }

    /// One for each screen that keeps views.
    ViewsViewModel views(ViewPlace place) {
        return new ViewsViewModel(place, keeper(), frame.background(), undo, frame.texts());
    }

    /// What stands in the rail.
    PinnedViewsViewModel pinned(Consumer<List<PinnedPlace>> show) {
        return new PinnedViewsViewModel(
                keeper(), new LeadStore(services.database), viewer(), frame.background(), show);
    }

    /// What the palette offers before anything is typed.
    RecentSource recentSource() {
        return new RecentSource(
                new VisitStore(services.database), services.me.id(), frame.navigator());
    }

    private ViewKeeper keeper() {
        SavedViewStore store = new SavedViewStore(services.database);
        return new ViewKeeper(
                store,
                new SavedViewService(services.database, store),
                services.database.changes(),
                services.actor());
    }

    private Viewer viewer() {
        return new Viewer(services.me.id(), frame.formats().zone());
    }
}
