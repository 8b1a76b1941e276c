package fairlead.search;

import fairlead.storage.Database;

import java.util.List;
import java.util.UUID;

/// Reads the leads themselves, for the seconds in which there is no index yet.
final class PlainIndexStore implements SearchIndex {

    private final Database database;

    PlainIndexStore(Database database) {
        this.database = database;
    }

    @Override
    public List<UUID> find(SearchKind kind, SearchQuery query, int limit) {
        if (kind != SearchKind.LEAD) {
            return List.of();
        }
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select l.id from Lead l where l.deletedAt is null and"
                                                + " lower(concat(l.name, ' ',"
                                                + " coalesce(l.company, ''), ' ', l.email))"
                                                + " like :part order by l.lastActivityAt desc",
                                        UUID.class)
                                .setParameter("part", "%" + query.words().getFirst() + "%")
                                .setMaxResults(limit)
                                .getResultList());
    }

    @Override
    public List<UUID> findSimilar(SearchKind kind, SearchQuery query, int limit) {
        return List.of();
    }
}
