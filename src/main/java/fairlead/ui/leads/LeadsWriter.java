package fairlead.ui.leads;

import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.bulk.CellsService;
import fairlead.lead.bulk.LeadCells;
import fairlead.lead.visit.VisitService;
import fairlead.storage.Actor;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// What the list changes, in the name of one person; called on a worker. Each change returns the
/// work by which it can be undone.
public final class LeadsWriter {
    private final LeadService leads;
    private final CellsService cells;
    private final VisitService visits;
    private final Actor me;

    public LeadsWriter(LeadService leads, CellsService cells, VisitService visits, Actor me) {
        this.leads = leads;
        this.cells = cells;
        this.visits = visits;
        this.me = me;
    }

    UUID edit(List<UUID> ids, LeadField field, Object value) {
        EditLeads command = new EditLeads(ids, Collections.singletonMap(field, value));
        return leads.edit(me, command).workId();
    }

    UUID set(List<LeadCells> wanted) {
        return cells.set(me, wanted).workId();
    }

    UUID delete(List<UUID> ids) {
        return leads.delete(me, ids).workId();
    }

    UUID star(UUID lead, boolean starred) {
        return visits.star(me, lead, starred).workId();
    }
}
