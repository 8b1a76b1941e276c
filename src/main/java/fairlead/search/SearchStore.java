package fairlead.search;

import fairlead.lead.Addresses;
import fairlead.storage.Database;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads rows in the form in which they are searched; deleted ones are left out.
class SearchStore {

    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;

    SearchStore(Database database) {
        this.database = database;
    }

    List<SearchRow> byIds(SearchKind kind, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(kind, hql(kind) + " and x.id in (:ids)", "ids", ids, Integer.MAX_VALUE);
    }

    /// The next `limit` rows after the one with this id, null for the first.
    List<SearchRow> after(SearchKind kind, UUID id, int limit) {
        UUID from = id == null ? FIRST : id;
        return rows(kind, hql(kind) + " and x.id > :from order by x.id", "from", from, limit);
    }

    private List<SearchRow> rows(
            SearchKind kind, String hql, String parameter, Object value, int limit) {
        return database.read(
                session ->
                        session.createSelectionQuery(hql, Object[].class)
                                .setParameter(parameter, value)
                                .setMaxResults(limit)
                                .getResultStream()
                                .map(row -> row(kind, row))
                                .toList());
    }

    private static String hql(SearchKind kind) {
        return switch (kind) {
            case LEAD ->
                    "select x.id, x.id, x.name, x.lastActivityAt, x.phone, x.name, x.company,"
                            + " x.email, x.website, x.notes from Lead x where x.deletedAt is null";
            case CONTACT ->
                    "select x.id, x.leadId, l.name, l.lastActivityAt, x.phone, x.name, x.email,"
                            + " x.title, x.notes from LeadContact x, Lead l"
                            + " where l.id = x.leadId and x.deletedAt is null"
                            + " and l.deletedAt is null";
            case EVENT ->
                    "select x.id, x.leadId, l.name, x.occurredAt, null, x.title, x.description"
                            + " from TimelineEvent x, Lead l"
                            + " where l.id = x.leadId and l.deletedAt is null";
        };
    }

    private static SearchRow row(SearchKind kind, Object[] row) {
        List<String> texts =
                Stream.of(row)
                        .skip(5)
                        .map(String.class::cast)
                        .map(Addresses::shown)
                        .filter(text -> text != null && !text.isBlank())
                        .toList();
        return new SearchRow(
                kind,
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                texts,
                (String) row[4],
                (Instant) row[3]);
    }
}
