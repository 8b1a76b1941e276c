package fairlead.lead;

import fairlead.storage.Database;

import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

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
                (session, moment) -> {
                    List<LeadCursor> chosen = choose(session, moment, query, after, size);
                    List<UUID> ids = chosen.stream().map(LeadCursor::id).toList();
                    Optional<LeadCursor> next =
                            chosen.size() < size ? Optional.empty() : Optional.of(chosen.getLast());
                    return new LeadPage(rows.read(session, moment, ids), next);
                });
    }

    /// The ids of every matching lead, in order.
    public List<UUID> ids(LeadQuery query, Viewer viewer) {
        return ask(
                viewer,
                (session, moment) -> {
                    LeadSelection selection = new LeadSelection(moment);
                    String hql = selection.ids(query);
                    return query(session, hql, selection.parameters(), UUID.class).getResultList();
                });
    }

    /// The leads with these ids, in this order; those that are gone are left out.
    public List<LeadRow> rows(List<UUID> ids, Viewer viewer) {
        return ask(viewer, (session, moment) -> rows.read(session, moment, ids));
    }

    public long count(LeadFilter filter, Viewer viewer) {
        return ask(
                viewer,
                (session, moment) -> {
                    LeadSelection selection = new LeadSelection(moment);
                    String hql = "select count(*)" + selection.where(filter);
                    return query(session, hql, selection.parameters(), Long.class)
                            .getSingleResult();
                });
    }

    public LeadTotals totals(LeadFilter filter, Viewer viewer) {
        return ask(viewer, (session, moment) -> totals.read(session, moment, filter));
    }

    /// The totals of each group of leads that hold the same in a column; those that hold nothing
    /// there stand under a null key.
    public Map<Object, LeadTotals> totals(LeadFilter filter, LeadGroup by, Viewer viewer) {
        return ask(viewer, (session, moment) -> totals.read(session, moment, filter, by));
    }

    /// The totals of chosen leads, however many.
    public LeadTotals totals(List<UUID> ids, Viewer viewer) {
        return ask(viewer, (session, moment) -> totals.read(session, moment, ids));
    }

    /// Every matching lead in order, put together by what they share; the bundles come in the order
    /// of their first lead.
    public List<LeadBundle> bundles(LeadQuery query, LeadGroup by, Viewer viewer) {
        return ask(viewer, (session, moment) -> groups.bundles(session, moment, query, by));
    }

    /// How the values spread in each group; keys as for the totals.
    public Map<Object, LeadSpread> spreads(LeadFilter filter, LeadGroup by, Viewer viewer) {
        return ask(
                viewer,
                (session, moment) -> groups.spreads(session, moment, filter, Optional.of(by)));
    }

    <T> T ask(Viewer viewer, BiFunction<StatelessSession, QueryMoment, T> question) {
        return database.read(session -> question.apply(session, moments.read(session, viewer)));
    }

    static List<LeadCursor> choose(
            StatelessSession session,
            QueryMoment moment,
            LeadQuery query,
            LeadCursor after,
            int size) {
        LeadSelection selection = new LeadSelection(moment);
        String hql = selection.page(query, after);
        return query(session, hql, selection.parameters(), Object[].class)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(cells -> new LeadCursor(cells[1], (UUID) cells[0]))
                .toList();
    }

    static <T> SelectionQuery<T> query(
            StatelessSession session, String hql, Map<String, Object> parameters, Class<T> type) {
        SelectionQuery<T> query = session.createSelectionQuery(hql, type);
        parameters.forEach(
                (name, value) -> {
                    if (value instanceof List<?> values) {
                        query.setParameterList(name, values);
                    } else {
                        query.setParameter(name, value);
                    }
                });
        return query;
    }
}
