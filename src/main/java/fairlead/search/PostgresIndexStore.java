package fairlead.search;

import fairlead.storage.Database;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Searches by the trigram and word indexes that the shared database keeps itself. How often a text
/// occurs decides whether the server goes through the newest rows until it has met enough, or asks
/// an index and puts what that names into order.
final class PostgresIndexStore implements SearchIndex {

    private static final String LEAD =
            "fairlead_lead_text(name, company, email, website, notes, phone)";
    private static final String CONTACT = "fairlead_contact_text(name, email, phone)";
    private static final String EVENT = "fairlead_event_words(title, description)";
    private static final int COMPARED = 300;

    private final Database database;

    PostgresIndexStore(Database database) {
        this.database = database;
    }

    @Override
    public List<UUID> find(SearchKind kind, SearchQuery query, int limit) {
        SearchCondition condition =
                switch (kind) {
                    case LEAD -> SearchCondition.containing(LEAD, query);
                    case CONTACT -> SearchCondition.containing(CONTACT, query);
                    case EVENT -> SearchCondition.saying(EVENT, query);
                };
        if (condition.isEmpty()) {
            return List.of();
        }
        String from =
                switch (kind) {
                    case LEAD -> "leads where deleted_at is null and %s order by last_activity_at";
                    case CONTACT ->
                            "lead_contacts where deleted_at is null and %s order by updated_at";
                    case EVENT -> "lead_timeline where %s order by occurred_at";
                };
        String sql = "select id from " + from + " desc nulls last limit " + limit;
        return ask(sql.formatted(condition.sql()), condition.values());
    }

    /// The likest of the first that are near enough.
    @Override
    public List<UUID> findSimilar(SearchKind kind, SearchQuery query, int limit) {
        if (!query.isGuessable()) {
            return List.of();
        }
        String table = kind == SearchKind.LEAD ? "leads" : "lead_contacts";
        String text = kind == SearchKind.LEAD ? LEAD : CONTACT;
        String sql =
                "select id from (select id, %s as text from %s where deleted_at is null"
                        + " and :typed <%% %s limit %d) near order by :typed <<-> text limit %d";
        return ask(
                sql.formatted(text, table, text, COMPARED, limit),
                Map.of("typed", String.join(" ", query.words())));
    }

    private List<UUID> ask(String sql, Map<String, Object> values) {
        return database.ask(reading -> reading.plannedAnew().column(sql, values, UUID.class));
    }
}
