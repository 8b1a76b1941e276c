package fairlead.lead;

import fairlead.storage.Database;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads what leads are called, and finds them by it; deleted ones too, so that history can speak
/// of them.
public final class LeadNameStore {

    private static final int MOST = 200;

    private final Database database;

    public LeadNameStore(Database database) {
        this.database = database;
    }

    /// The names of these leads; whatever never was a lead is missing.
    public Map<UUID, String> names(Collection<UUID> leads) {
        Map<UUID, String> names = new HashMap<>();
        if (!leads.isEmpty()) {
            database.read(
                            session ->
                                    session.createSelectionQuery(
                                                    "select l.id, l.name, l.company from Lead l"
                                                            + " where l.id in (:ids)",
                                                    Object[].class)
                                            .setParameterList("ids", Set.copyOf(leads))
                                            .getResultList())
                    .forEach(row -> names.put((UUID) row[0], name(row)));
        }
        return names;
    }

    private static String name(Object[] row) {
        return row[2] == null ? (String) row[1] : row[1] + ", " + row[2];
    }

    /// The leads whose name, company or address holds each of the words, two hundred at most.
    public Set<UUID> find(String typed) {
        StringBuilder hql = new StringBuilder("select l.id from Lead l where 1 = 1");
        String[] words = SearchKey.of(typed.strip()).split("\\s+");
        for (int i = 0; i < words.length; i++) {
            hql.append(" and ").append(LeadHql.SEARCH_KEY).append(" like :w").append(i);
            hql.append(" escape '!'");
        }
        return database.read(
                session -> {
                    var query = session.createSelectionQuery(hql.toString(), UUID.class);
                    for (int i = 0; i < words.length; i++) {
                        String word = words[i].replaceAll("([!%_])", "!$1");
                        query.setParameter("w" + i, "%" + word + "%");
                    }
                    return new HashSet<>(query.setMaxResults(MOST).getResultList());
                });
    }
}
