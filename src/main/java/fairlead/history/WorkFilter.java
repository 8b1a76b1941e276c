package fairlead.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which works are wanted: of somebody, of some kinds, from a time on and before another, about
/// some leads. Whatever is null or empty does not narrow; `leads` may be empty and then finds none.
public record WorkFilter(
        Doer doer, List<String> kinds, Instant from, Instant until, Set<UUID> leads) {

    public static final WorkFilter ALL = new WorkFilter(null, List.of(), null, null, null);

    public WorkFilter {
        kinds = List.copyOf(kinds);
        leads = leads == null ? null : Set.copyOf(leads);
    }

    /// Who does things: one person, or with a null id all of a kind of actor.
    public record Doer(String type, UUID id) {}

    /// The condition in SQL on a work `w`; its values are put among `values`. A kind that ends in a
    /// dot stands for all that begin so.
    String sql(Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        if (doer != null) {
            sql.append(doer.id() == null ? " and w.actor_type = :who" : " and w.actor_id = :who");
            values.put("who", doer.id() == null ? doer.type() : doer.id());
        }
        if (!kinds.isEmpty()) {
            sql.append(" and (");
            for (int i = 0; i < kinds.size(); i++) {
                String kind = kinds.get(i);
                sql.append(i == 0 ? "" : " or ").append("w.kind like :kind").append(i);
                values.put("kind" + i, kind.endsWith(".") ? kind + "%" : kind);
            }
            sql.append(")");
        }
        if (from != null) {
            sql.append(" and w.at >= :from");
            values.put("from", from);
        }
        if (until != null) {
            sql.append(" and w.at < :until");
            values.put("until", until);
        }
        if (leads != null) {
            sql.append(about(values));
        }
        return sql.toString();
    }

    private String about(Map<String, Object> values) {
        if (leads.isEmpty()) {
            return " and 1 = 0";
        }
        values.put("leads", List.copyOf(leads));
        return " and (w.id in (select h.work_id from field_history h where h.lead_id in (:leads))"
                + " or w.batch_id in (select x.batch_id from field_history i, work_log x where"
                + " i.work_id = x.id and x.batch_id is not null and i.lead_id in (:leads)))";
    }
}
