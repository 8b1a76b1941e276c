package fairlead.ui.filter;

import fairlead.lead.LeadStore;
import fairlead.lead.ViewPlace;
import fairlead.lead.Viewer;
import fairlead.lead.view.SavedViewRow;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;
import fairlead.ui.shell.PinnedPlace;
import fairlead.ui.shell.Place;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The views that stand in the rail, each with how many leads it holds right now; it follows what
/// is changed until it is closed.
public final class PinnedViewsViewModel implements AutoCloseable {
    private static final Set<String> COUNTED =
            Set.of(
                    "saved_views",
                    "leads",
                    "lead_tags",
                    "lead_actions",
                    "lead_contacts",
                    "lead_meetings",
                    "lead_visits",
                    "lead_intelligence");

    private final ViewKeeper keeper;
    private final LeadStore leads;
    private final Viewer viewer;
    private final Background background;
    private final Consumer<List<PinnedPlace>> show;
    private final Latest reading = new Latest();
    private final Changes.Subscription listening;

    public PinnedViewsViewModel(
            ViewKeeper keeper,
            LeadStore leads,
            Viewer viewer,
            Background background,
            Consumer<List<PinnedPlace>> show) {
        this.keeper = keeper;
        this.leads = leads;
        this.viewer = viewer;
        this.background = background;
        this.show = show;
        Consumer<Committed> reload = background.latest(done -> load());
        listening =
                keeper.changes()
                        .listen(
                                done -> {
                                    if (COUNTED.stream().anyMatch(done::touches)) {
                                        reload.accept(done);
                                    }
                                });
    }

    public void load() {
        background.run(this::read).in(reading).onSuccess(show::accept).start();
    }

    private List<PinnedPlace> read() {
        return keeper.store().pinned(viewer.id()).stream().map(this::place).toList();
    }

    private PinnedPlace place(SavedViewRow view) {
        long count = leads.count(view.content().query().filter(), viewer);
        boolean board = view.place() == ViewPlace.BOARD;
        return board
                ? new PinnedPlace(view.name(), "fth-columns", Place.Pipeline.view(view.id()), count)
                : new PinnedPlace(view.name(), "fth-list", Place.Leads.view(view.id()), count);
    }

    @Override
    public void close() {
        listening.close();
        reading.cancel();
    }
}
