package fairlead.sync.laptop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.Cells;
import fairlead.sync.server.RowKey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The operations that wait, and what became of those that were sent.
public final class OutboxTable {

    private static final String COLUMNS =
            "o.op_seq, o.op_id, o.tx_id, o.kind, o.tbl, o.pk, o.root, o.base_version, o.base,"
                    + " o.delta, o.intent";

    private final Connection connection;
    private final SyncTables tables;

    public OutboxTable(Connection connection, SyncTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    void add(Group group, int schema, Instant madeAt) throws SQLException {
        String sql =
                "insert into sync_outbox (op_seq, op_id, tx_id, kind, tbl, pk, root, base_version,"
                        + " base, delta, intent, schema_version, made_at, state) values (?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ? format json, ? format json, ? format json, ?, ?,"
                        + " 'PENDING')";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Entry entry : group.entries()) {
                Op op = entry.op();
                statement.setLong(1, entry.seq());
                statement.setObject(2, op.id());
                statement.setObject(3, group.tx());
                statement.setString(4, op.kind().name());
                statement.setInt(5, op.table().number());
                statement.setObject(6, op.pk());
                statement.setObject(7, op.root());
                statement.setLong(8, op.baseVersion());
                statement.setString(9, op.base().toString());
                statement.setString(10, op.delta().toString());
                setIntent(statement, group, entry);
                statement.setInt(12, schema);
                statement.setObject(13, madeAt.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// Another laptop's work stands below zero, where no number of this one's is ever taken.
    void adopt(Group group, int schema, Instant at, String reason) throws SQLException {
        long seq = number("select least(coalesce(min(op_seq), 0), 0) from sync_outbox");
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : group.entries()) {
            entries.add(new Entry(--seq, entry.op()));
        }
        add(new Group(group.tx(), group.kind(), group.work(), entries), schema, at);
        for (Entry entry : entries) {
            settle(entry.seq(), "PARKED", reason);
        }
    }

    /// The work is kept once, with the first operation of its group.
    private static void setIntent(PreparedStatement statement, Group group, Entry entry)
            throws SQLException {
        if (entry == group.entries().getFirst()) {
            ObjectNode intent = JsonNodeFactory.instance.objectNode();
            intent.put("kind", group.kind());
            intent.set("work", group.work());
            statement.setString(11, intent.toString());
        } else {
            statement.setNull(11, Types.VARCHAR);
        }
    }

    public long lastSeq() throws SQLException {
        return number("select coalesce(max(op_seq), 0) from sync_outbox");
    }

    public long count(String state) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from sync_outbox where state = ?")) {
            statement.setString(1, state);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /// Works of which something is parked and nobody has decided yet what becomes of it.
    public long openParked() throws SQLException {
        return number(
                "select count(distinct o.tx_id) from sync_outbox o where o.state = 'PARKED' and not"
                        + " exists (select 1 from sync_conflict c where c.op_id = o.op_id)");
    }

    /// The leads of what waits, of what was parked and not decided, and of open questions.
    Set<UUID> unsettled() throws SQLException {
        String sql =
                "select o.root from sync_outbox o where o.root is not null and (o.state = 'PENDING'"
                        + " or o.state = 'PARKED') union select c.root from sync_conflict c where"
                        + " c.root is not null and c.state = 'OPEN'";
        Set<UUID> leads = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                leads.add(rows.getObject(1, UUID.class));
            }
        }
        return leads;
    }

    boolean has(UUID op) throws SQLException {
        String sql = "select 1 from sync_outbox where op_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, op);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// Whole groups from the oldest that waits, about `limit` operations of them.
    public List<Group> pending(int limit) throws SQLException {
        String sql =
                "select "
                        + COLUMNS
                        + " from sync_outbox o where o.state = 'PENDING' order by o.op_seq limit ?";
        List<Group> groups = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, limit + 1);
            groups.addAll(groups(statement));
        }
        long read = groups.stream().mapToLong(group -> group.entries().size()).sum();
        if (read > limit) {
            Group cut = groups.removeLast();
            if (groups.isEmpty()) {
                groups.add(whole(cut.tx()));
            }
        }
        return groups;
    }

    Group whole(UUID tx) throws SQLException {
        String sql =
                "select "
                        + COLUMNS
                        + " from sync_outbox o where o.tx_id = ? and o.state = 'PENDING' order by"
                        + " o.op_seq";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, tx);
            return groups(statement).getFirst();
        }
    }

    /// The rows for which something waits.
    Set<RowKey> waiting() throws SQLException {
        Set<RowKey> waiting = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select tbl, pk from sync_outbox where state = 'PENDING'")) {
            while (rows.next()) {
                UUID pk = rows.getObject(2, UUID.class);
                tables.byNumber(rows.getInt(1))
                        .ifPresent(table -> waiting.add(new RowKey(table, pk)));
            }
        }
        return waiting;
    }

    /// What waits for one row, in order.
    public List<Op> pendingOn(int table, UUID pk) throws SQLException {
        String sql =
                "select "
                        + COLUMNS
                        + " from sync_outbox o where o.pk = ? and o.tbl = ? and o.state ="
                        + " 'PENDING' order by o.op_seq";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, pk);
            statement.setInt(2, table);
            return groups(statement).stream()
                    .flatMap(group -> group.entries().stream())
                    .map(Entry::op)
                    .toList();
        }
    }

    private List<Group> groups(PreparedStatement statement) throws SQLException {
        Map<UUID, List<Entry>> entries = new LinkedHashMap<>();
        Map<UUID, ObjectNode> intents = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                UUID tx = rows.getObject(3, UUID.class);
                entries.computeIfAbsent(tx, t -> new ArrayList<>()).add(entry(rows));
                if (rows.getString(11) != null) {
                    intents.put(tx, (ObjectNode) Cells.parse(rows.getString(11)));
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        entries.forEach(
                (tx, list) -> {
                    ObjectNode intent = intents.get(tx);
                    String kind = intent == null ? "" : intent.get("kind").asText();
                    ObjectNode work = intent == null ? null : (ObjectNode) intent.get("work");
                    groups.add(new Group(tx, kind, work, list));
                });
        return groups;
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                new Op(
                        row.getObject(2, UUID.class),
                        Op.Kind.valueOf(row.getString(4)),
                        tables.byNumber(row.getInt(5)).orElseThrow(),
                        row.getObject(6, UUID.class),
                        row.getObject(7, UUID.class),
                        row.getLong(8),
                        (ObjectNode) Cells.parse(row.getString(9)),
                        (ObjectNode) Cells.parse(row.getString(10))));
    }

    /// Says what became of an operation; `error` is null where nothing is to be said.
    public void settle(long seq, String state, String error) throws SQLException {
        String sql =
                "update sync_outbox set state = ?, last_error = ?, attempts = attempts + 1 where"
                        + " op_seq = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, state);
            statement.setString(2, error);
            statement.setLong(3, seq);
            statement.executeUpdate();
        }
    }

    /// What still waits for a row was made on the version that my own operation has now left
    /// behind.
    public void rebase(int table, UUID pk, long from, long to) throws SQLException {
        String sql =
                "update sync_outbox set base_version = ? where pk = ? and tbl = ? and base_version"
                        + " = ? and state = 'PENDING'";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, to);
            statement.setObject(2, pk);
            statement.setInt(3, table);
            statement.setLong(4, from);
            statement.executeUpdate();
        }
    }

    /// A server that went back has forgotten what it acknowledged after `seq`: send it again.
    Set<UUID> madeAfter(long seq) throws SQLException {
        String sql =
                "select pk from sync_outbox where kind = 'INSERT' and tbl = ? and (state ="
                        + " 'PENDING' or op_seq > ? and state <> 'PARKED')";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, tables.byName("leads").number());
            statement.setLong(2, seq);
            return Ids.read(statement);
        }
    }

    public int sendAgainAfter(long seq) throws SQLException {
        String sql =
                "update sync_outbox set state = 'PENDING' where op_seq > ? and state in ('ACKED',"
                        + " 'MERGED')";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, seq);
            return statement.executeUpdate();
        }
    }

    public long lastSettled() throws SQLException {
        return number("select coalesce(max(op_seq), 0) from sync_outbox where state <> 'PENDING'");
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
