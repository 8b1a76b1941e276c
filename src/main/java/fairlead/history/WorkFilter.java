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

    /// The condition for HQL on a work `w`; its values are put among `values`. A kind that ends in
    /// a dot stands for all that begin so.
    String hql(Map<String, Object> values) {
        StringBuilder hql = new StringBuilder();
        if (doer != null) {
            hql.append(doer.id() == null ? " and w.actorType = :who" : " and w.actorId = :who");
            values.put("who", doer.id() == null ? doer.type() : doer.id());
        }
        if (!kinds.isEmpty()) {
            hql.append(" and (");
            for (int i = 0; i < kinds.size(); i++) {
                String kind = kinds.get(i);
                hql.append(i == 0 ? "" : " or ").append("w.kind like :kind").append(i);
                values.put("kind" + i, kind.endsWith(".") ? kind + "%" : kind);
            }
            hql.append(")");
        }
        if (from != null) {
            hql.append(" and w.at >= :from");
            values.put("from", from);
        }
        if (until != null) {
            hql.append(" and w.at < :until");
            values.put("until", until);
        }
        if (leads != null) {
            hql.append(about(values));
        }
        return hql.toString();
    }

    private String about(Map<String, Object> values) {
        if (leads.isEmpty()) {
            return " and 1 = 0";
        }
        values.put("leads", leads);
        return " and (w.id in (select h.workId from FieldHistory h where h.leadId in (:leads))"
                + " or w.batchId in (select x.batchId from FieldHistory i, WorkRecord x where"
                + " i.workId = x.id and x.batchId is not null and i.leadId in (:leads)))";
    }
}
