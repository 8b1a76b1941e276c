package fairlead.team;

import fairlead.team.PolicyTable.Whose;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How to make, find and change a row of each table, for the fixture and for probes alike.
final class PolicyRows {

    /// A table's key column and the statement that makes a row; a shared table has one row of each
    /// kind, whoever looks.
    record Kind(String table, String key, String insert, boolean shared) {}

    /// Everybody that rows can belong to; null is nobody.
    record People(String me, String them, Map<String, UUID> ids) {}

    static final List<Kind> KINDS =
            List.of(
                    of(
                            "leads",
                            "(id, name, email, assigned_to) values ({id}, 'N', 'n@x.test',"
                                    + " {person})"),
                    of("lead_intelligence", "(id, lead_id) values ({id}, {lead})"),
                    of(
                            "lead_actions",
                            "(id, lead_id, action_type, title, status, ai_generated) values ({id},"
                                    + " {lead}, 'research', 't', 'suggested', true)"),
                    of(
                            "lead_contacts",
                            "(id, lead_id, name, email) values ({id}, {lead}, 'N', 'n@x.test')"),
                    of(
                            "lead_meetings",
                            "(id, lead_id, title, scheduled_start, scheduled_end) values ({id},"
                                    + " {lead}, 't', now(), now())"),
                    of(
                            "lead_threads",
                            "(id, lead_id, gmail_thread_id, gmail_account_id) values ({id}, {lead},"
                                    + " 't', {any})"),
                    of(
                            "lead_timeline",
                            "(id, lead_id, event_type, title, actor_type) values ({id}, {lead},"
                                    + " 'custom', 't', 'ai')"),
                    shared("tags", "id", "(id, name) values ({id}, {any})"),
                    of("lead_tags", "(id, lead_id, tag_id) values ({id}, {lead}, {tag})"),
                    of(
                            "lead_distinctions",
                            "(id, lead_id, other_id) values ({id}, {lead}, {freelead})"),
                    of(
                            "ai_agent_logs",
                            "(id, agent_type, lead_id, input_context, output_result, model_name)"
                                    + " values ({id}, 'lead_scorer', {lead}, '{}', '{}', 'm')"),
                    of(
                            "agent_effects",
                            "(id, log_id, work_id, lead_id) values ({id}, {run}, {any}, {lead})"),
                    keyed(
                            "agent_tallies",
                            "split_part(name, '/', 2)",
                            "(name, n) values (case when {isfree} then 'company' else {author} end"
                                    + " || '/' || {id}, 1)"),
                    keyed(
                            "model_budgets",
                            "split_part(name, '/', 2)",
                            "(name, n, tokens, micros) values (case when {isfree} then 'company'"
                                    + " else {author} end || '/' || {id}, 1, 1, 1)"),
                    of(
                            "sent_emails",
                            "(id, lead_id, gmail_account_id, from_email, to_emails, subject,"
                                + " sent_by) values ({id}, {lead}, {any}, 'n@x.test', '[]', 's',"
                                + " {author})"),
                    of(
                            "outgoing",
                            "(id, lead_id, action_id, kind, payload, requested_by, requested_at,"
                                    + " held_until) values ({id}, {lead}, {action}, {any}, '{}',"
                                    + " {author}, now(), now())"),
                    of(
                            "email_templates",
                            "(id, name, category, subject, body_html, created_by, is_shared) values"
                                    + " ({id}, 'N', 'general', 's', 'b', {person}, {isfree})"),
                    of("lead_visits", "(id, user_id, lead_id) values ({id}, {author}, {lead})"),
                    of(
                            "autonomy_settings",
                            "(id, user_id, action_category, action_type) values ({id}, {author},"
                                    + " 'email', {any})"),
                    of(
                            "settings",
                            "(id, owner, name) values ({id}, coalesce({person}, 'company'),"
                                    + " {any})"),
                    of(
                            "saved_views",
                            "(id, owner_id, name, place, visibility) values ({id}, {author}, 'N',"
                                + " 'list', case when {isfree} then 'team' else 'private' end)"),
                    of(
                            "imports",
                            "(id, file_name, state, started_by) values ({id}, 'f', 's', {person})"),
                    of(
                            "users",
                            "(id, email, full_name, team_role, db_role) values ({id}, {any} ||"
                                + " '@x.test', 'N', 'rep', case when {isfree} then null else 'crm_'"
                                + " || {any} end)"),
                    shared("clients", "id", "(id, name) values ({id}, 'N')"),
                    shared("projects", "id", "(id, name) values ({id}, 'N')"),
                    shared(
                            "status_settings",
                            "status",
                            "(status, id, position, probability) values ('closed_unqualified',"
                                    + " {id}, 9, 0)"),
                    shared("lost_reasons", "id", "(id, code) values ({id}, {any})"),
                    shared("workspace_info", "name", "(name, content) values ({id}, 'c')"),
                    shared(
                            "exchange_rates",
                            "id",
                            "(id, currency, base_currency, rate, rate_date) values ({id}, {any},"
                                    + " 'EUR', 1, now())"),
                    shared(
                            "flyway_schema_history",
                            "installed_rank",
                            "(installed_rank, description, type, script, installed_by,"
                                + " execution_time, success) values (99, 'd', 'SQL', 's', 'i', 1,"
                                + " true)"),
                    of(
                            "work_log",
                            "(id, kind, actor_type, actor_id, source) values ({id}, 'k', case when"
                                    + " {isfree} then 'ai' else 'user' end, {person}, case when"
                                    + " {isfree} then 'agent' else 'user' end)"),
                    of(
                            "field_history",
                            "(id, work_id, table_name, row_id, lead_id, operation, new_values)"
                                    + " values ({id}, {work}, 'leads', {lead}, {lead}, 'update',"
                                    + " '{}')"),
                    shared(
                            "sync.meta",
                            "one",
                            "(one, schema_version, min_client_schema) values (true, 1, 1)"),
                    shared("sync.handoff", "one", "(one, private_key) values (true, 'x')"),
                    shared("sync.change", "pk", "(xid, tbl, pk, op) values ('1', 1, {id}, 'U')"),
                    shared("sync.mark", "xid", "(xid) values ('77')"),
                    keyed(
                            "sync.replica",
                            "replica_id",
                            "(replica_id, role_name, incarnation) values ({id}, {authorrole},"
                                    + " {any})"),
                    keyed(
                            "sync.op",
                            "op_id",
                            "(replica_id, op_seq, op_id, tx_id, kind, outcome) values ({replica},"
                                    + " {number}, {id}, {any}, 'k', 'applied')"),
                    keyed(
                            "sync.parked",
                            "op_id",
                            "(op_id, role_name, reason, op) values ({id}, {authorrole}, 'r',"
                                    + " '{}')"),
                    keyed(
                            "sync.effect",
                            "effect_id",
                            "(effect_id, action_id, kind, claimed_by, lease_until) values ({id},"
                                + " {action}, {any}, {authorrole}, now() + case when {isfree} then"
                                + " -1 else 1 end * interval '1 hour')"));

    private static final Map<String, String> OTHERWISE =
            Map.of(
                    "lead_timeline insert in another's name",
                    "(id, lead_id, event_type, title, actor_type, actor_id) values ({id}, {lead},"
                            + " 'custom', 't', 'user', {them})",
                    "sent_emails insert as oneself",
                    "(id, lead_id, gmail_account_id, from_email, to_emails, subject, sent_by)"
                            + " values ({id}, {lead}, {any}, 'n@x.test', '[]', 's', {me})",
                    "outgoing insert as oneself",
                    "(id, lead_id, action_id, kind, payload, requested_by, requested_at,"
                        + " held_until) values ({id}, {lead}, {action}, {any}, '{}', {me}, now(),"
                        + " now())");

    private static final Map<String, String> VALUES = values();

    private PolicyRows() {}

    private static Kind of(String table, String insert) {
        return new Kind(table, "id", insert, false);
    }

    private static Kind keyed(String table, String key, String insert) {
        return new Kind(table, key, insert, false);
    }

    private static Kind shared(String table, String key, String insert) {
        return new Kind(table, key, insert, true);
    }

    static Kind kind(String table) {
        return KINDS.stream().filter(k -> k.table().equals(table)).findFirst().orElseThrow();
    }

    static UUID id(String what, String who) {
        return UUID.nameUUIDFromBytes((what + "/" + who).getBytes(StandardCharsets.UTF_8));
    }

    /// The statement that makes a row which belongs to `who`, or to nobody where that is null.
    static String insert(String table, String sql, String id, String leads, People p, String who) {
        String author = who == null ? p.them() : who;
        String key = String.valueOf(who);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("{id}", quoted(id));
        words.put("{person}", who == null ? "null" : quoted(p.ids().get(who)));
        words.put("{author}", quoted(p.ids().get(author)));
        words.put("{authorrole}", quoted("crm_" + author));
        words.put("{isfree}", String.valueOf(who == null));
        words.put("{lead}", quoted(id(leads, key)));
        words.put("{freelead}", quoted(id("leads", "null")));
        words.put("{work}", quoted(id("work_log", key)));
        words.put("{run}", quoted(id("ai_agent_logs", key)));
        words.put("{action}", quoted(id("lead_actions", key)));
        words.put("{replica}", quoted(id("sync.replica", key)));
        words.put("{tag}", quoted(id("tags", "null")));
        words.put("{me}", quoted(p.ids().get(p.me())));
        words.put("{them}", quoted(p.ids().get(p.them())));
        String any = UUID.randomUUID().toString();
        words.put("{any}", quoted(any));
        words.put("{number}", String.valueOf(Math.abs(any.hashCode())));
        String text = "insert into " + table + " " + sql;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    /// The statement that a probe tries on a row, or by which it makes one for `whose`.
    static String probe(PolicyTable.Line line, Kind kind, String key, People p, Whose whose) {
        String where = " where " + kind.key() + " = " + quoted(key);
        return switch (line.action()) {
            case "select" -> "select 1 from " + line.table() + where;
            case "delete" -> "delete from " + line.table() + where;
            case "update" -> "update " + line.table() + " set " + change(line) + where;
            default ->
                    insert(
                            line.table(),
                            OTHERWISE.getOrDefault(line.toString(), kind.insert()),
                            UUID.randomUUID().toString(),
                            "spare",
                            p,
                            switch (whose) {
                                case OWN -> p.me();
                                case FREE -> null;
                                case OTHER -> p.them();
                            });
        };
    }

    private static String change(PolicyTable.Line line) {
        String column = line.verb().split(" ")[1];
        String usual = VALUES.getOrDefault(line.table() + "." + column, VALUES.get(column));
        String value = VALUES.getOrDefault(line.toString(), usual);
        return column + " = " + (value == null ? "'x'" : value);
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String date : List.of("created_at", "occurred_at")) {
            values.put(date, date + " - interval '1 day'");
        }
        for (String id :
                List.of("tag_id", "other_id", "sent_by", "created_by", "user_id", "owner_id")) {
            values.put(id, "gen_random_uuid()");
        }
        for (String flag : List.of("is_highlight", "starred", "active")) {
            values.put(flag, "not " + flag);
        }
        values.put("deleted_at", "now()");
        values.put("work_id", "gen_random_uuid()");
        values.put("n", "n + 1");
        values.put("model_budgets update n down", "n - 1");
        values.put("model_budgets.name", "name || '0'");
        values.put("due_date", "now()");
        values.put("overall_score", "0.5");
        values.put("was_accepted", "true");
        values.put("output_result", "'{\"x\": 1}'");
        values.put("new_values", "'{\"x\": 1}'");
        values.put("settings.content", "'{\"x\": 1}'");
        values.put("autonomy_level", "'off'");
        values.put("email", "id || '@new.test'");
        values.put("team_role", "case team_role when 'admin' then 'rep' else 'admin' end");
        values.put("db_role", "'crm_' || id");
        values.put("row_version", "row_version + 1");
        values.put("rate", "2");
        values.put("protocol", "2");
        values.put("op", "'D'");
        values.put("xid", "'78'");
        values.put("pending", "5");
        values.put("sync.effect.state", "'done'");
        values.put("sent_at", "now()");
        values.put("private_key", "'y'");
        values.put("role_name", "'crm_nobody'");
        values.put("resolved_at", "now()");
        values.put("resolved_by", "'crm_nobody'");
        values.put("sync.parked.op", "'{\"x\": 1}'");
        values.put("held_until", "held_until + interval '1 hour'");
        values.put("payload", "'{\"x\": 1}'");
        values.put("sync.effect.kind", "kind || 'x'");
        values.put("ai_agent_logs.accepted_by", "gen_random_uuid()");
        values.put("ai_agent_logs update accepted_by to oneself", "team.me()");
        values.put("claimed_by", "session_user");
        return values;
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }
}
