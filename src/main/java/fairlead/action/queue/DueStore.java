package fairlead.action.queue;

import fairlead.storage.Database;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Reads what falls due for a person within a span of time.
public final class DueStore {
    private static final int MOST = 50;

    private final Database database;

    public DueStore(Database database) {
        this.database = database;
    }

    /// Something that a person planned, and when it is due.
    public record Due(UUID id, UUID leadId, String title, Instant at) {}

    /// After `from`, until `until`; what is put aside is left out.
    public List<Due> between(UUID person, Instant from, Instant until) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select a.id, a.leadId, a.title, a.dueAt from LeadAction a"
                                            + " where a.assignedTo = :person and a.deletedAt is"
                                            + " null and a.status in (APPROVED, IN_PROGRESS) and"
                                            + " a.dueAt > :from and a.dueAt <= :until and"
                                            + " (a.snoozedUntil is null or a.snoozedUntil <="
                                            + " a.dueAt) order by a.dueAt",
                                        Due.class)
                                .setParameter("person", person)
                                .setParameter("from", from)
                                .setParameter("until", until)
                                .setMaxResults(MOST)
                                .getResultList());
    }
}
