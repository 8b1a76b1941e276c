package fairlead.search;

import fairlead.storage.Database;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Searches by the trigram and word indexes that the shared database keeps itself.
final class PostgresIndexStore implements SearchIndex {

    private static final String LEAD =
            "fairlead_lead_text(name, company, email, website, notes, phone)";
    private static final String CONTACT = "fairlead_contact_text(name, email, phone)";

    private final Database database;

    PostgresIndexStore(Database database) {
        this.database = database;
    }

    @Override
    public List<UUID> find(SearchKind kind, SearchQuery query, int limit) {
        return switch (kind) {
            case LEAD -> containing("leads", LEAD, "last_activity_at", query, limit);
            case CONTACT -> containing("lead_contacts", CONTACT, "updated_at", query, limit);
            case EVENT -> events(query, limit);
        };
    }

    @Override
    public List<UUID> findSimilar(SearchKind kind, SearchQuery query, int limit) {
        String table = kind == SearchKind.LEAD ? "leads" : "lead_contacts";
        String text = kind == SearchKind.LEAD ? LEAD : CONTACT;
        String typed = String.join(" ", query.words());
        return database.read(
                session ->
                        session.createNativeQuery(
                                        "select id from "
                                                + table
                                                + " where deleted_at is null and :typed <% "
                                                + text
                                                + " order by :typed <<-> "
                                                + text,
                                        UUID.class)
                                .setParameter("typed", typed)
                                .setMaxResults(limit)
                                .getResultList());
    }

    private List<UUID> containing(
            String table, String text, String newest, SearchQuery query, int limit) {
        List<String> parts = query.isPhone() ? List.of(query.digits()) : query.words();
        StringBuilder sql = new StringBuilder("select id from " + table);
        sql.append(" where deleted_at is null");
        for (int i = 0; i < parts.size(); i++) {
            sql.append(" and ").append(text).append(" like :part").append(i);
        }
        sql.append(" order by ").append(newest).append(" desc nulls last");
        return database.read(
                session -> {
                    var select = session.createNativeQuery(sql.toString(), UUID.class);
                    for (int i = 0; i < parts.size(); i++) {
                        select.setParameter("part" + i, "%" + escaped(parts.get(i)) + "%");
                    }
                    return select.setMaxResults(limit).getResultList();
                });
    }

    private List<UUID> events(SearchQuery query, int limit) {
        String words =
                query.words().stream()
                        .flatMap(word -> List.of(word.split("[^\\p{L}\\p{N}]+")).stream())
                        .filter(word -> !word.isEmpty())
                        .map(word -> word + ":*")
                        .collect(Collectors.joining(" & "));
        if (words.isEmpty()) {
            return List.of();
        }
        return database.read(
                session ->
                        session.createNativeQuery(
                                        "select id from lead_timeline where"
                                                + " fairlead_event_words(title, description)"
                                                + " @@ to_tsquery('simple', :words)"
                                                + " order by occurred_at desc",
                                        UUID.class)
                                .setParameter("words", words)
                                .setMaxResults(limit)
                                .getResultList());
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
