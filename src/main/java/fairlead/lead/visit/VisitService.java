package fairlead.lead.visit;

import fairlead.lead.LeadVisit;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.UUID;

/// Keeps which leads a person looked at and starred.
public final class VisitService {

    /// The kind of the works that only say that somebody looked; activity leaves them out.
    public static final String VIEW = "lead.view";

    private final Database database;
    private final VisitStore visits;

    public VisitService(Database database, VisitStore visits) {
        this.database = database;
        this.visits = visits;
    }

    public void view(Actor person, UUID lead) {
        database.write(
                WorkOrder.by(person, VIEW),
                work -> {
                    visit(work, lead).view(work.now());
                    return lead;
                });
    }

    public Done<UUID> star(Actor person, UUID lead, boolean starred) {
        return database.write(
                WorkOrder.by(person, starred ? "lead.star" : "lead.unstar"),
                work -> {
                    LeadVisit visit = visit(work, lead);
                    if (starred) {
                        visit.star();
                    } else {
                        visit.unstar();
                    }
                    return lead;
                });
    }

    private LeadVisit visit(Work work, UUID lead) {
        UUID user = work.actor().id();
        return visits.of(work, user, lead)
                .orElseGet(
                        () -> {
                            LeadVisit visit = new LeadVisit(user, lead);
                            work.add(visit);
                            return visit;
                        });
    }
}
