package fairlead.lead.visit;

import fairlead.lead.LeadVisit;
import fairlead.storage.Database;
import fairlead.storage.Work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads which leads a person looked at last, and which carry their star.
public final class VisitStore {

    private static final String ROWS =
            "select new fairlead.lead.visit.VisitedLead(l.id, l.name, l.company, l.status,"
                    + " v.viewedAt, v.starred)"
                    + " from LeadVisit v join Lead l on l.id = v.leadId"
                    + " where v.userId = :user and l.deletedAt is null";

    private final Database database;

    public VisitStore(Database database) {
        this.database = database;
    }

    /// The newest first.
    public List<VisitedLead> recent(UUID user, int limit) {
        return read(ROWS + " and v.viewedAt is not null order by v.viewedAt desc", user, limit);
    }

    public List<VisitedLead> starred(UUID user, int limit) {
        return read(ROWS + " and v.starred = true order by l.name", user, limit);
    }

    public boolean isStarred(UUID user, UUID lead) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                                "select count(v) from LeadVisit v where v.userId ="
                                                        + " :user and v.leadId = :lead and"
                                                        + " v.starred = true",
                                                Long.class)
                                        .setParameter("user", user)
                                        .setParameter("lead", lead)
                                        .getSingleResult()
                                > 0);
    }

    private List<VisitedLead> read(String hql, UUID user, int limit) {
        return database.read(
                session ->
                        session.createSelectionQuery(hql, VisitedLead.class)
                                .setParameter("user", user)
                                .setMaxResults(limit)
                                .getResultList());
    }

    Optional<LeadVisit> of(Work work, UUID user, UUID lead) {
        return work.session()
                .createSelectionQuery(
                        "from LeadVisit v where v.userId = :user and v.leadId = :lead",
                        LeadVisit.class)
                .setParameter("user", user)
                .setParameter("lead", lead)
                .getResultStream()
                .findFirst();
    }
}
