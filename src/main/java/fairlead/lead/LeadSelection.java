package fairlead.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The SQL that chooses leads: which, in which order, from where on.
final class LeadSelection {

    private static final String FROM = " from leads l where l.deleted_at is null and ";

    private final SqlParameters parameters = new SqlParameters();
    private final LeadSql columns;
    private final LeadConditions conditions;

    LeadSelection(QueryMoment moment) {
        columns = new LeadSql(moment, parameters);
        conditions = new LeadConditions(moment, parameters);
    }

    Map<String, Object> parameters() {
        return parameters.values();
    }

    LeadSql columns() {
        return columns;
    }

    String where(LeadFilter filter) {
        return FROM + conditions.of(filter);
    }

    /// These leads, as far as they are there.
    String among(List<UUID> ids) {
        return FROM + "l.id in " + parameters.ids(ids);
    }

    /// Ids and what they are sorted by, from the cursor on where there is one.
    String page(LeadQuery query, LeadCursor after) {
        String by = columns.order(query.sort().column());
        String from = after == null ? "" : " and " + behind(query.sort(), after);
        return "select l.id, " + by + where(query.filter()) + from + order(query);
    }

    /// The first leads of several questions that are sorted by one column, in one statement: which
    /// question, id, and what it is sorted by. Each part keeps its order on both engines.
    String firstOf(List<LeadQuery> queries, List<Integer> sizes) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            String by = columns.order(queries.get(i).sort().column());
            parts.add(
                    "(select %d as place, l.id as id, %s as sorted%s limit %d)"
                            .formatted(i, by, ordered(queries.get(i)), sizes.get(i)));
        }
        return String.join(" union all ", parts);
    }

    String ids(LeadQuery query) {
        return "select l.id" + ordered(query);
    }

    /// Which leads in which order, to stand behind a select.
    String ordered(LeadQuery query) {
        return where(query.filter()) + order(query);
    }

    private String order(LeadQuery query) {
        LeadSort sort = query.sort();
        return " order by "
                + (isColumnOfBoard(query) ? "l.status, " : "")
                + columns.order(sort.column())
                + (sort.descending() ? " desc" : " asc")
                + " nulls last, l.id";
    }

    /// Naming the one status that there is lets H2 walk the index of the board in its order,
    /// instead of sorting all leads of a column for its first page.
    private static boolean isColumnOfBoard(LeadQuery query) {
        return query.sort().column() == LeadColumn.RANK && isOfOneStatus(query.filter());
    }

    private static boolean isOfOneStatus(LeadFilter filter) {
        return switch (filter) {
            case LeadFilter.All all -> all.parts().stream().anyMatch(LeadSelection::isOfOneStatus);
            case LeadFilter.Test test ->
                    test.column() == LeadColumn.STATUS && test.operator() == Operator.IS;
            default -> false;
        };
    }

    private String behind(LeadSort sort, LeadCursor after) {
        String by = columns.order(sort.column());
        String id = parameters.add(after.id());
        if (after.sortedBy() == null) {
            return "(" + by + " is null and l.id > " + id + ")";
        }
        String value = parameters.add(after.sortedBy());
        String beyond = sort.descending() ? " < " : " > ";
        return "(%s%s%s or %s = %s and l.id > %s or %s is null)"
                .formatted(by, beyond, value, by, value, id, by);
    }
}
