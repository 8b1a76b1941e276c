package fairlead.ui.leads;

import fairlead.lead.LeadBundle;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSpread;
import fairlead.lead.LeadStore;
import fairlead.lead.LeadTotals;
import fairlead.lead.Viewer;
import fairlead.lead.company.CompanyRules;
import fairlead.lead.company.CompanyRulesStore;
import fairlead.lead.visit.VisitStore;
import fairlead.lead.visit.VisitedLead;
import fairlead.team.UserStore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the list asks of the stores, in the name of one person; called on a worker.
public final class LeadsReader {
    private static final int STARS = 1_000;
    private static final int MOST = 1_000;

    private final LeadStore leads;
    private final UserStore users;
    private final VisitStore visits;
    private final CompanyRulesStore company;
    private final Viewer viewer;

    public LeadsReader(
            LeadStore leads,
            UserStore users,
            VisitStore visits,
            CompanyRulesStore company,
            Viewer viewer) {
        this.leads = leads;
        this.users = users;
        this.visits = visits;
        this.company = company;
        this.viewer = viewer;
    }

    /// Everybody who ever owned a lead, whether they are still here or not.
    List<LeadOwner> everybody() {
        return users.everybody().stream().map(u -> new LeadOwner(u.id(), u.name())).toList();
    }

    CompanyRules company() {
        return company.read();
    }

    List<UUID> ids(LeadQuery query) {
        return leads.ids(query, viewer);
    }

    List<LeadBundle> bundles(LeadQuery query, LeadGroup by) {
        return leads.bundles(query, by, viewer);
    }

    /// However many.
    List<LeadRow> rows(List<UUID> ids) {
        List<LeadRow> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += MOST) {
            rows.addAll(leads.rows(ids.subList(i, Math.min(ids.size(), i + MOST)), viewer));
        }
        return rows;
    }

    LeadTotals totals(LeadFilter filter) {
        return leads.totals(filter, viewer);
    }

    LeadTotals totals(List<UUID> ids) {
        return leads.totals(ids, viewer);
    }

    Map<Object, LeadTotals> totals(LeadFilter filter, LeadGroup by) {
        return leads.totals(filter, by, viewer);
    }

    Map<Object, LeadSpread> spreads(LeadFilter filter, LeadGroup by) {
        return leads.spreads(filter, by, viewer);
    }

    /// The leads that carry this person's star.
    Set<UUID> starred() {
        return visits.starred(viewer.id(), STARS).stream()
                .map(VisitedLead::id)
                .collect(Collectors.toSet());
    }
}
