package fairlead.lead;

import fairlead.storage.Database;
import fairlead.storage.SqlReading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// Reads leads for lists: a page at a time, all ids in order, counts and sums. Deleted leads are
/// never among them.
public final class LeadStore {

    private final Database database;
    private final MomentStore moments;
    private final LeadRowStore rows = new LeadRowStore();
    private final TotalsStore totals = new TotalsStore();
    private final GroupStore groups = new GroupStore();

    public LeadStore(Database database) {
        this.database = database;
        this.moments = new MomentStore(database.clock());
    }

    /// The page behind `after`, or the first one where that is null.
    public LeadPage page(LeadQuery query, LeadCursor after, int size, Viewer viewer) {
        return ask(
                viewer,
                (reading, moment) -> {
                    List<LeadCursor> chosen = choose(reading, moment, query, after, size);
                    List<UUID> ids = chosen.stream().map(LeadCursor::id).toList();
                    Optional<LeadCursor> next =
                            chosen.size() < size ? Optional.empty() : Optional.of(chosen.getLast());
                    return new LeadPage(rows.read(reading, moment, ids), next);
                });
    }

    /// The ids of every matching lead, in order.
    public List<UUID> ids(LeadQuery query, Viewer viewer) {
        return ask(
                viewer,
                (reading, moment) -> {
                    LeadSelection selection = new LeadSelection(moment);
                    String sql = selection.ids(query);
                    return reading.column(sql, selection.parameters(), UUID.class);
                });
    }

    /// The leads with these ids, in this order; those that are gone are left out.
    public List<LeadRow> rows(List<UUID> ids, Viewer viewer) {
        return ask(viewer, (reading, moment) -> rows.read(reading, moment, ids));
    }

    public long count(LeadFilter filter, Viewer viewer) {
        return ask(
                viewer,
                (reading, moment) -> {
                    LeadSelection selection = new LeadSelection(moment);
                    String sql = "select count(*)" + selection.where(filter);
                    return reading.column(sql, selection.parameters(), Long.class).getFirst();
                });
    }

    public LeadTotals totals(LeadFilter filter, Viewer viewer) {
        return ask(viewer, (reading, moment) -> totals.read(reading, moment, filter));
    }

    /// The totals of each group of leads that hold the same in a column; those that hold nothing
    /// there stand under a null key.
    public Map<Object, LeadTotals> totals(LeadFilter filter, LeadGroup by, Viewer viewer) {
        return ask(viewer, (reading, moment) -> totals.read(reading, moment, filter, by));
    }

    /// The totals of chosen leads, however many.
    public LeadTotals totals(List<UUID> ids, Viewer viewer) {
        return ask(viewer, (reading, moment) -> totals.read(reading, moment, ids));
    }

    /// Every matching lead in order, put together by what they share; the bundles come in the order
    /// of their first lead.
    public List<LeadBundle> bundles(LeadQuery query, LeadGroup by, Viewer viewer) {
        return ask(viewer, (reading, moment) -> groups.bundles(reading, moment, query, by));
    }

    /// How the values spread in each group; keys as for the totals.
    public Map<Object, LeadSpread> spreads(LeadFilter filter, LeadGroup by, Viewer viewer) {
        return ask(
                viewer,
                (reading, moment) -> groups.spreads(reading, moment, filter, Optional.of(by)));
    }

    <T> T ask(Viewer viewer, BiFunction<SqlReading, QueryMoment, T> question) {
        return database.ask(reading -> question.apply(reading, moments.read(reading, viewer)));
    }

    static List<LeadCursor> choose(
            SqlReading reading, QueryMoment moment, LeadQuery query, LeadCursor after, int size) {
        LeadSelection selection = new LeadSelection(moment);
        String sql = selection.page(query, after);
        return reading.rows(sql + " limit " + size, selection.parameters()).stream()
                .map(cells -> LeadCursor.of(query.sort(), cells[1], cells[0]))
                .toList();
    }
}
