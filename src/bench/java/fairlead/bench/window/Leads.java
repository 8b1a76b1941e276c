package fairlead.bench.window;

import fairlead.storage.Database;

import java.util.List;
import java.util.UUID;

/// Leads of a workspace to open.
final class Leads {
    private Leads() {}

    /// The lead with the longest timeline first.
    static List<UUID> longestAndOthers(Database database) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select e.leadId from TimelineEvent e group by e.leadId"
                                                + " order by count(*) desc",
                                        UUID.class)
                                .setMaxResults(5)
                                .getResultList());
    }

    static String name(Database database, UUID id) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select l.name from Lead l where l.id = :id", String.class)
                                .setParameter("id", id)
                                .getSingleResult());
    }
}
