package fairlead.lead;

import fairlead.storage.SqlReading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the board: the numbers above every column over all leads that match, and the first cards
/// of the columns at once. Closed columns hold what was closed this month.
public final class BoardStore {

    private final LeadStore leads;
    private final LeadRowStore rows = new LeadRowStore();
    private final TotalsStore totals = new TotalsStore();

    public BoardStore(LeadStore leads) {
        this.leads = leads;
    }

    /// One column to be read: what its leads share, in which order, and how many of them.
    public record Column(Object key, LeadSort sort, int size) {}

    /// The numbers of every column, by its key; a column with no leads has no entry.
    public Map<Object, LeadTotals> totals(LeadFilter filter, LeadGroup by, Viewer viewer) {
        return leads.ask(
                viewer,
                (reading, moment) -> totals.read(reading, moment, filter.and(onBoard(by)), by));
    }

    /// The first page of each column, by its key.
    public Map<Object, LeadPage> pages(
            LeadFilter filter, LeadGroup by, List<Column> columns, Viewer viewer) {
        return leads.ask(viewer, (reading, moment) -> pages(reading, moment, filter, by, columns));
    }

    /// The page of one column behind `after`.
    public LeadPage page(
            LeadFilter filter, LeadGroup by, Column column, LeadCursor after, Viewer viewer) {
        LeadQuery query = new LeadQuery(column(filter, by, column.key()), column.sort());
        return leads.page(query, after, column.size(), viewer);
    }

    /// The leads of one column: the same question for the list behind a number of the header.
    public static LeadFilter column(LeadFilter filter, LeadGroup by, Object key) {
        LeadFilter group = filter.and(by.filter(key));
        if (by != LeadGroup.STATUS) {
            return group.and(onBoard(by));
        }
        return ((LeadStatus) key).isClosed()
                ? group.and(closedIn(DaySpan.Period.THIS_MONTH))
                : group;
    }

    /// Board by status: what is open, and what was closed this month. Other boards: what is open.
    private static LeadFilter onBoard(LeadGroup by) {
        LeadFilter open = LeadFilter.yes(LeadColumn.OPEN);
        return by == LeadGroup.STATUS
                ? new LeadFilter.Any(List.of(open, closedIn(DaySpan.Period.THIS_MONTH)))
                : open;
    }

    private static LeadFilter closedIn(DaySpan span) {
        return LeadFilter.is(LeadColumn.CLOSED, new FilterValue.Days(span));
    }

    private Map<Object, LeadPage> pages(
            SqlReading reading,
            QueryMoment moment,
            LeadFilter filter,
            LeadGroup by,
            List<Column> columns) {
        Map<Object, List<LeadCursor>> chosen = new LinkedHashMap<>();
        columns.forEach(column -> chosen.put(column.key(), new ArrayList<>()));
        columns.stream()
                .collect(Collectors.groupingBy(column -> column.sort().column()))
                .values()
                .forEach(alike -> choose(reading, moment, filter, by, alike).forEach(chosen::put));
        List<UUID> ids =
                chosen.values().stream().flatMap(List::stream).map(LeadCursor::id).toList();
        Map<UUID, LeadRow> read = new LinkedHashMap<>();
        rows.read(reading, moment, ids).forEach(row -> read.put(row.id(), row));
        Map<Object, LeadPage> pages = new LinkedHashMap<>();
        columns.forEach(
                column -> pages.put(column.key(), page(chosen.get(column.key()), column, read)));
        return pages;
    }

    /// The first of all columns that are sorted by the same, in one statement.
    private static Map<Object, List<LeadCursor>> choose(
            SqlReading reading,
            QueryMoment moment,
            LeadFilter filter,
            LeadGroup by,
            List<Column> columns) {
        LeadSelection selection = new LeadSelection(moment);
        String sql =
                selection.firstOf(
                        columns.stream()
                                .map(c -> new LeadQuery(column(filter, by, c.key()), c.sort()))
                                .toList(),
                        columns.stream().map(Column::size).toList());
        Map<Object, List<LeadCursor>> chosen = new LinkedHashMap<>();
        columns.forEach(column -> chosen.put(column.key(), new ArrayList<>()));
        reading.rows(sql, selection.parameters())
                .forEach(
                        cells -> {
                            Column column = columns.get((Integer) cells[0]);
                            chosen.get(column.key())
                                    .add(LeadCursor.of(column.sort(), cells[2], cells[1]));
                        });
        return chosen;
    }

    private static LeadPage page(List<LeadCursor> chosen, Column column, Map<UUID, LeadRow> read) {
        List<LeadRow> rows =
                chosen.stream().map(c -> read.get(c.id())).filter(row -> row != null).toList();
        Optional<LeadCursor> next =
                chosen.size() < column.size() ? Optional.empty() : Optional.of(chosen.getLast());
        return new LeadPage(rows, next);
    }
}
