package fairlead.lead;

import fairlead.storage.SqlReading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Counts and sums in the database, over every matching lead.
final class TotalsStore {

    private static final int CHUNK = 5_000;

    LeadTotals read(SqlReading reading, QueryMoment moment, LeadFilter filter) {
        LeadSelection selection = new LeadSelection(moment);
        return group(reading, moment, selection, "1", selection.where(filter))
                .getOrDefault(1, CurrencyTotals.sum(List.of(), moment.rates()));
    }

    Map<Object, LeadTotals> read(
            SqlReading reading, QueryMoment moment, LeadFilter filter, LeadGroup by) {
        LeadSelection selection = new LeadSelection(moment);
        String key = by.sql(selection.columns());
        Map<Object, LeadTotals> groups = new HashMap<>();
        group(reading, moment, selection, key, selection.where(filter))
                .forEach((found, totals) -> groups.put(by.key(found), totals));
        return groups;
    }

    /// Ids are asked for a few thousand at a time, which no database refuses.
    LeadTotals read(SqlReading reading, QueryMoment moment, List<UUID> ids) {
        List<CurrencyTotals> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += CHUNK) {
            LeadSelection selection = new LeadSelection(moment);
            String where = selection.among(ids.subList(i, Math.min(ids.size(), i + CHUNK)));
            parts(reading, moment, selection, "1", where).values().forEach(parts::addAll);
        }
        return CurrencyTotals.sum(CurrencyTotals.merged(parts), moment.rates());
    }

    private static Map<Object, LeadTotals> group(
            SqlReading reading,
            QueryMoment moment,
            LeadSelection selection,
            String key,
            String where) {
        Map<Object, LeadTotals> sums = new HashMap<>();
        parts(reading, moment, selection, key, where)
                .forEach((k, list) -> sums.put(k, CurrencyTotals.sum(list, moment.rates())));
        return sums;
    }

    private static Map<Object, List<CurrencyTotals>> parts(
            SqlReading reading,
            QueryMoment moment,
            LeadSelection selection,
            String key,
            String where) {
        String inner = inner(selection, moment, key, where);
        String sql =
                "select x.shared, x.currency, count(*), count(x.amount), count(x.base),"
                        + " sum(x.amount), sum(x.base), sum(round(x.amount * x.chance, 2)),"
                        + " sum(round(x.base * x.chance, 2)) from ("
                        + inner
                        + ") x group by x.shared, x.currency";
        Map<Object, List<CurrencyTotals>> parts = new HashMap<>();
        reading.rows(sql, selection.parameters())
                .forEach(
                        cells ->
                                parts.computeIfAbsent(cells[0], k -> new ArrayList<>())
                                        .add(totals(cells, moment.rates())));
        return parts;
    }

    private static String inner(
            LeadSelection selection, QueryMoment moment, String key, String where) {
        return "select "
                + key
                + " as shared, coalesce(l.estimated_value_currency, '') as currency,"
                + " l.estimated_value as amount, round("
                + selection.columns().baseValue()
                + ", 2) as base, "
                + chance(moment.statuses())
                + " as chance"
                + where;
    }

    /// Told and not asked for: a query within the query would be run for every lead.
    private static String chance(List<StatusSetting> statuses) {
        String cases =
                statuses.stream()
                        .filter(status -> status.probability() != null)
                        .map(TotalsStore::chance)
                        .collect(Collectors.joining());
        return cases.isEmpty() ? "cast(null as numeric)" : "case l.status" + cases + " end";
    }

    private static String chance(StatusSetting status) {
        return " when '%s' then %s"
                .formatted(status.status().label(), status.probability().toPlainString());
    }

    private static CurrencyTotals totals(Object[] cells, RateTable rates) {
        String currency = "".equals(cells[1]) ? rates.base() : (String) cells[1];
        return new CurrencyTotals(
                currency,
                (Long) cells[2],
                (Long) cells[3],
                (Long) cells[4],
                new LeadTotals.Sum(money(cells[5]), money(cells[7]), currency),
                new LeadTotals.Sum(money(cells[6]), money(cells[8]), rates.base()));
    }

    private static BigDecimal money(Object sum) {
        return RateTable.cents(sum == null ? BigDecimal.ZERO : (BigDecimal) sum);
    }
}
