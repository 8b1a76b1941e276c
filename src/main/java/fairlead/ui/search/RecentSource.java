package fairlead.ui.search;

import fairlead.lead.visit.VisitStore;
import fairlead.lead.visit.VisitedLead;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.PaletteItem;
import fairlead.ui.shell.PaletteSource;
import fairlead.ui.shell.Place;

import java.util.List;
import java.util.UUID;

/// The leads that somebody looked at last, before they type anything.
public final class RecentSource implements PaletteSource {
    private final VisitStore visits;
    private final UUID me;
    private final Navigator navigator;

    public RecentSource(VisitStore visits, UUID me, Navigator navigator) {
        this.visits = visits;
        this.me = me;
        this.navigator = navigator;
    }

    @Override
    public String titleKey() {
        return "search.recent";
    }

    @Override
    public List<PaletteItem> find(String query, int limit) {
        return List.of();
    }

    @Override
    public List<PaletteItem> atRest(int limit) {
        return visits.recent(me, limit).stream().map(this::item).toList();
    }

    private PaletteItem item(VisitedLead lead) {
        String company = lead.company() == null ? "" : lead.company();
        return PaletteItem.found(
                lead.name(),
                company,
                lead.starred() ? "fth-star" : "fth-clock",
                () -> navigator.go(new Place.LeadPage(lead.id())));
    }
}
