package fairlead.duplicate;

import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.storage.Database;

import org.hibernate.StatelessSession;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the leads of a pair to lay them side by side, and the merges that stand.
public final class PairStore {

    private static final int MOST = 100;

    private final Database database;

    public PairStore(Database database) {
        this.database = database;
    }

    /// Empty where the lead is gone.
    public Optional<MergeSide> side(UUID lead) {
        return database.read(
                session ->
                        Optional.ofNullable(session.get(Lead.class, lead))
                                .filter(found -> !found.isDeleted())
                                .map(found -> side(session, found)));
    }

    private static MergeSide side(StatelessSession session, Lead lead) {
        Map<LeadField, Object> values = new EnumMap<>(LeadField.class);
        for (LeadField field : LeadField.values()) {
            if (lead.get(field) != null) {
                values.put(field, lead.get(field));
            }
        }
        return new MergeSide(
                lead.id(),
                values,
                lead.status(),
                lead.createdAt(),
                count(session, "LeadContact e where e.deletedAt is null and", lead.id()),
                count(session, "TimelineEvent e where", lead.id()));
    }

    private static long count(StatelessSession session, String rows, UUID lead) {
        return session.createSelectionQuery(
                        "select count(*) from " + rows + " e.leadId = :lead", Long.class)
                .setParameter("lead", lead)
                .getSingleResult();
    }

    /// The merges that nobody took back yet, the newest first.
    public List<PastMerge> merges() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select w.id, w.at, w.actorId, w.summary from WorkRecord w"
                                                + " where w.kind = 'lead.merge' and not exists"
                                                + " (select 1 from WorkRecord u"
                                                + " where u.undoes = w.id)"
                                                + " order by w.at desc, w.id desc",
                                        PastMerge.class)
                                .setMaxResults(MOST)
                                .getResultList());
    }
}
