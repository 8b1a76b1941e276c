package fairlead.autonomy.runlog;

import fairlead.autonomy.AgentLog;
import fairlead.history.Keyset;
import fairlead.storage.Database;

import org.hibernate.query.SelectionQuery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the log of agents' runs, newest first, page by page.
public final class RunStore {
    private final Database database;

    public RunStore(Database database) {
        this.database = database;
    }

    public List<RunRow> page(RunFilter filter, Keyset from, int limit) {
        Map<String, Object> values = from.values();
        String hql =
                "select r.id, r.agent, r.leadId, l.name, r.createdAt, r.status, r.decision,"
                        + " r.accepted, r.model, r.promptTokens, r.completionTokens, r.cost,"
                        + " r.latencyMillis from AgentLog r left join Lead l on l.id = r.leadId"
                        + " where 1 = 1"
                        + narrowed(filter, values)
                        + from.beyond("r.createdAt", "r.id")
                        + " order by r.createdAt desc, r.id desc";
        return database.read(
                session -> {
                    SelectionQuery<RunRow> query =
                            session.createSelectionQuery(hql, RunRow.class).setMaxResults(limit);
                    values.forEach(query::setParameter);
                    return query.getResultList();
                });
    }

    private static String narrowed(RunFilter filter, Map<String, Object> values) {
        StringBuilder hql = new StringBuilder();
        if (filter.agent() != null) {
            values.put("agent", filter.agent());
            hql.append(" and r.agent = :agent");
        }
        if (!filter.lead().isEmpty()) {
            String words = filter.lead().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            values.put("lead", "%" + words + "%");
            hql.append(" and lower(l.name) like :lead escape '!'");
        }
        return hql.append(filter.ended() == null ? "" : ended(filter.ended())).toString();
    }

    private static String ended(RunFilter.Ended ended) {
        return switch (ended) {
            case ACCEPTED -> " and r.accepted = true";
            case REJECTED -> " and r.accepted = false";
            case UNDECIDED -> " and r.accepted is null";
            case EXECUTED -> " and r.decision = 'execute'";
            case FAILED ->
                    " and r.status in (ERROR, REFUSED, TRUNCATED, CANCELLED, BLOCKED, FELL_BACK)";
        };
    }

    /// A run with all that it was given and said.
    public Optional<AgentLog> find(UUID run) {
        return database.read(session -> Optional.ofNullable(session.get(AgentLog.class, run)));
    }
}
