package fairlead.lead;

import fairlead.storage.SqlReading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads leads put together by what they share.
final class GroupStore {

    /// All leads in order, each under its key.
    List<LeadBundle> bundles(
            SqlReading reading, QueryMoment moment, LeadQuery query, LeadGroup by) {
        LeadSelection selection = new LeadSelection(moment);
        String key = by.sql(selection.columns());
        String sample = selection.columns().value(by.column());
        String sql = "select l.id, " + key + ", " + sample + selection.ordered(query);
        Map<Object, List<UUID>> ids = new LinkedHashMap<>();
        Map<Object, Object> samples = new HashMap<>();
        reading.rows(sql, selection.parameters())
                .forEach(
                        cells -> {
                            Object shared = by.key(cells[1]);
                            ids.computeIfAbsent(shared, k -> new ArrayList<>())
                                    .add((UUID) cells[0]);
                            samples.putIfAbsent(shared, shared instanceof Enum ? shared : cells[2]);
                        });
        return ids.entrySet().stream()
                .map(entry -> bundle(entry.getKey(), samples, entry.getValue()))
                .toList();
    }

    private static LeadBundle bundle(Object key, Map<Object, Object> samples, List<UUID> ids) {
        return new LeadBundle(key, samples.get(key), ids);
    }

    /// By what they share, or under the key 1 where nothing is given.
    Map<Object, LeadSpread> spreads(
            SqlReading reading, QueryMoment moment, LeadFilter filter, Optional<LeadGroup> by) {
        LeadSelection selection = new LeadSelection(moment);
        String key = by.map(group -> group.sql(selection.columns())).orElse("1");
        String base = selection.columns().baseValue();
        String sql =
                "select x.shared, count(x.base), avg(x.base), cast(percentile_cont(0.5) within"
                        + " group (order by x.base) as numeric(38, 6)) from (select "
                        + key
                        + " as shared, round("
                        + base
                        + ", 2) as base"
                        + selection.where(filter)
                        + ") x group by x.shared";
        Map<Object, LeadSpread> spreads = new HashMap<>();
        reading.rows(sql, selection.parameters())
                .forEach(cells -> spreads.put(key(by, cells[0]), spread(cells)));
        return spreads;
    }

    private static Object key(Optional<LeadGroup> by, Object found) {
        return by.map(group -> group.key(found)).orElse(found);
    }

    private static LeadSpread spread(Object[] cells) {
        return new LeadSpread((Long) cells[1], cents(cells[2]), cents(cells[3]));
    }

    private static BigDecimal cents(Object number) {
        return number == null ? null : RateTable.cents(new BigDecimal(number.toString()));
    }
}
