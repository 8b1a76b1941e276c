package fairlead.lead;

import fairlead.storage.Database;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads what leads are called, and finds them by it; deleted ones too, so that history can speak
/// of them.
public final class LeadNameStore {

    private static final int MOST = 200;
    private static final String NAMES =
            "select l.id, l.name, l.company from leads l where l.id in (:ids)";

    private final Database database;

    public LeadNameStore(Database database) {
        this.database = database;
    }

    /// The names of these leads; whatever never was a lead is missing.
    public Map<UUID, String> names(Collection<UUID> leads) {
        Map<UUID, String> names = new HashMap<>();
        if (!leads.isEmpty()) {
            List<UUID> ids = List.copyOf(Set.copyOf(leads));
            database.ask(reading -> reading.rows(NAMES, Map.of("ids", ids)))
                    .forEach(row -> names.put((UUID) row[0], name(row)));
        }
        return names;
    }

    private static String name(Object[] row) {
        return row[2] == null ? (String) row[1] : row[1] + ", " + row[2];
    }

    /// The leads whose name, company or address holds each of the words, two hundred at most.
    public Set<UUID> find(String typed) {
        StringBuilder sql = new StringBuilder("select l.id from leads l where 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        String[] words = SearchKey.of(typed.strip()).split("\\s+");
        for (int i = 0; i < words.length; i++) {
            sql.append(" and ").append(LeadSql.SEARCH_KEY).append(" like :w").append(i);
            sql.append(" escape '!'");
            parameters.put("w" + i, "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
        }
        sql.append(" limit ").append(MOST);
        return database.ask(
                reading -> new HashSet<>(reading.column(sql.toString(), parameters, UUID.class)));
    }
}
