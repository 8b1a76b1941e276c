package fairlead.lead.bulk;

import fairlead.lead.Lead;
import fairlead.lead.LeadService;
import fairlead.lead.MoveLeads;
import fairlead.lead.tag.TagService;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sets cells of several leads, each its own, in one work: all of them, or none where a rule
/// refuses one.
public final class CellsService {

    private final Database database;
    private final LeadService leads;
    private final TagService tags;

    public CellsService(Database database, LeadService leads, TagService tags) {
        this.database = database;
        this.leads = leads;
        this.tags = tags;
    }

    public Done<Integer> set(Actor actor, List<LeadCells> cells) {
        Map<UUID, LeadCells> wanted =
                cells.stream().collect(Collectors.toMap(LeadCells::lead, Function.identity()));
        return database.write(
                WorkOrder.by(actor, "lead.edit"),
                work -> {
                    List<Lead> found = work.findAll(Lead.class, List.copyOf(wanted.keySet()));
                    for (int i = 0; i < found.size(); i++) {
                        set(work, found.get(i), wanted.get(found.get(i).id()), i);
                    }
                    work.summarise("count", found.size());
                    if (found.size() == 1) {
                        work.summarise("lead", found.getFirst().name());
                    }
                    return found.size();
                });
    }

    private void set(Work work, Lead lead, LeadCells cells, int order) {
        if (!cells.values().isEmpty()) {
            leads.edit(work, lead, cells.values());
        }
        if (cells.status() != null && cells.status() != lead.status()) {
            MoveLeads move = MoveLeads.to(cells.status(), List.of(lead.id()));
            leads.move(work, lead, move.because(cells.why()), order);
        }
        if (cells.tags() != null) {
            tags.set(work, lead.id(), cells.tags());
        }
    }
}
