package fairlead.action.queue;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;

import java.util.List;

/// The leads that have been quiet too long, as lines of the queue: by the same rule as on the
/// board, the one quiet longest first.
public final class StaleLeads {
    static final int MOST = 500;

    private final LeadStore leads;

    public StaleLeads(LeadStore leads) {
        this.leads = leads;
    }

    public List<QueueRow> read(QueueScope scope, Viewer viewer) {
        LeadFilter stale = LeadFilter.yes(LeadColumn.STALE);
        LeadFilter whose =
                new LeadFilter.Any(
                        List.of(
                                LeadFilter.is(LeadColumn.OWNER, FilterValue.People.ME),
                                LeadFilter.empty(LeadColumn.OWNER)));
        LeadQuery query =
                new LeadQuery(
                        scope.team() ? stale : stale.and(whose),
                        LeadSort.ascending(LeadColumn.LAST_CHANGE));
        return leads.page(query, null, MOST, viewer).rows().stream().map(StaleLeads::row).toList();
    }

    private static QueueRow row(LeadRow lead) {
        QueueLead about =
                new QueueLead(
                        lead.id(),
                        lead.name(),
                        lead.party().company(),
                        lead.status(),
                        lead.deal().value(),
                        lead.deal().currency(),
                        lead.deal().expectedClose(),
                        lead.owner() == null ? null : lead.owner().id());
        return new QueueRow(
                lead.id(),
                QueueKind.LEAD,
                Rung.STALE,
                about,
                lead.name(),
                null,
                lead.pulse().quiet().since(),
                null);
    }
}
