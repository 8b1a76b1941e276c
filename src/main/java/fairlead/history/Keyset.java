package fairlead.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A place in rows that are ordered by time, from which reading goes on: just after the row `id`,
/// or with a null id strictly beyond the instant.
public record Keyset(boolean newestFirst, Instant at, UUID id) {

    private static final Instant PAST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant FUTURE = Instant.parse("9999-01-01T00:00:00Z");

    public static Keyset start(boolean newestFirst) {
        return new Keyset(newestFirst, newestFirst ? FUTURE : PAST, null);
    }

    public Keyset after(Instant instant, UUID row) {
        return new Keyset(newestFirst, instant, row);
    }

    /// Whether, reading in this order, `at` comes after `edge`.
    public boolean isBeyond(Instant at, Instant edge) {
        return newestFirst ? at.isBefore(edge) : at.isAfter(edge);
    }

    /// The condition in SQL, or HQL, on a time and an id.
    public String beyond(String time, String key) {
        String than = newestFirst ? "<" : ">";
        return id == null
                ? " and %s %s :at".formatted(time, than)
                : " and %s %s= :at and (%s %s :at or %s %s :id)"
                        .formatted(time, than, time, than, key, than);
    }

    /// The condition's values by name.
    public Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("at", at));
        if (id != null) {
            values.put("id", id);
        }
        return values;
    }

    /// The order in SQL, or HQL; `group` is a column that is the same in all rows and leads the
    /// index.
    public String order(String group, String time, String key) {
        return newestFirst
                ? " order by %s, %s desc, %s desc".formatted(group, time, key)
                : " order by %s desc, %s, %s".formatted(group, time, key);
    }
}
