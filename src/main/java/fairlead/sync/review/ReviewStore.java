package fairlead.sync.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.Database;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.Cells;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads on a laptop what waits, what was sent, and what waits for a person.
public final class ReviewStore {

    private static final String CONFLICTS =
            """
            select c.op_id, c.tbl, c.pk, c.field, c.root, l.name, c.base, c.mine, c.theirs,
              coalesce(o.made_at, c.at)
            from sync_conflict c
              left join sync_outbox o on o.op_id = c.op_id
              left join leads l on l.id = c.root
            where c.state = 'OPEN' and c.field <> '' and %s
            order by l.name, c.root, c.at, c.field
            """;

    private static final String THEIRS =
            """
            select w.actor_type, w.actor_id, w.at, h.new_values
            from field_history h join work_log w on w.id = h.work_id
            where h.row_id = ? and h.id <> ? order by w.at desc limit 100
            """;

    private static final String PENDING =
            """
            select o.root, max(l.name), count(*), min(o.made_at)
            from sync_outbox o left join leads l on l.id = o.root
            where o.state = 'PENDING' group by o.root order by 4
            """;

    private static final String SENT =
            """
            select o.tx_id, min(o.made_at), max(o.root), max(l.name),
              max(case when o.state = 'MERGED' then 1 else 0 end), max(w.kind)
            from (select * from sync_outbox where state in ('ACKED', 'MERGED')
                order by op_seq desc limit 1000) o
              left join leads l on l.id = o.root
              left join work_log w on w.id = o.tx_id
            group by o.tx_id order by max(o.op_seq) desc limit ?
            """;

    private final Database database;
    private final SyncTables tables;

    public ReviewStore(Database database, SyncTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /// All fields on which somebody must choose, by lead.
    public List<ConflictRow> conflicts() {
        return conflicts("true");
    }

    /// The fields of one lead on which somebody must choose.
    public List<ConflictRow> conflictsOf(UUID lead) {
        return conflicts("c.root = ?", lead);
    }

    private List<ConflictRow> conflicts(String which, Object... values) {
        return database.look(
                connection -> {
                    List<ConflictRow> found = new ArrayList<>();
                    try (PreparedStatement statement =
                            connection.prepareStatement(CONFLICTS.formatted(which))) {
                        for (int i = 0; i < values.length; i++) {
                            statement.setObject(i + 1, values[i]);
                        }
                        try (ResultSet row = statement.executeQuery()) {
                            while (row.next()) {
                                found.add(conflict(connection, row));
                            }
                        }
                    }
                    return found;
                });
    }

    private ConflictRow conflict(Connection connection, ResultSet row) throws SQLException {
        UUID op = row.getObject(1, UUID.class);
        ConflictRow.Spot spot =
                new ConflictRow.Spot(
                        tables.byNumber(row.getInt(2)).orElseThrow().name(),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        text(row.getString(6)));
        return new ConflictRow(
                op,
                spot,
                Cells.parse(row.getString(7)),
                (ObjectNode) Cells.parse(row.getString(8)),
                Cells.parse(row.getString(9)),
                instant(row, 10),
                theirs(connection, op, spot));
    }

    private static Optional<Said> theirs(Connection connection, UUID op, ConflictRow.Spot spot)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(THEIRS)) {
            statement.setObject(1, spot.row());
            statement.setObject(2, op);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    JsonNode values =
                            row.getString(4) == null ? null : Cells.parse(row.getString(4));
                    if (values != null && values.has(spot.field())) {
                        return Optional.of(
                                new Said(
                                        row.getString(1),
                                        row.getObject(2, UUID.class),
                                        instant(row, 3)));
                    }
                }
                return Optional.empty();
            }
        }
    }

    /// Sent works that the server could not take and about which nobody has decided yet.
    public List<ParkedWork> parked() {
        return database.look(connection -> new ParkedRows(connection, tables).open());
    }

    /// What waits, by lead, the longest waiting first.
    public List<PendingLead> pending() {
        return database.look(
                connection -> {
                    List<PendingLead> found = new ArrayList<>();
                    try (PreparedStatement statement = connection.prepareStatement(PENDING);
                            ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            found.add(
                                    new PendingLead(
                                            row.getObject(1, UUID.class),
                                            text(row.getString(2)),
                                            row.getLong(3),
                                            instant(row, 4)));
                        }
                    }
                    return found;
                });
    }

    /// What was sent last.
    public List<SentWork> sent(int limit) {
        return database.look(
                connection -> {
                    List<SentWork> found = new ArrayList<>();
                    try (PreparedStatement statement = connection.prepareStatement(SENT)) {
                        statement.setInt(1, limit);
                        try (ResultSet row = statement.executeQuery()) {
                            while (row.next()) {
                                found.add(sent(row));
                            }
                        }
                    }
                    return found;
                });
    }

    private static SentWork sent(ResultSet row) throws SQLException {
        return new SentWork(
                row.getObject(1, UUID.class),
                text(row.getString(6)),
                instant(row, 2),
                row.getObject(3, UUID.class),
                text(row.getString(4)),
                row.getInt(5) > 0);
    }

    /// How many leads and events stand here.
    public long count(String table) {
        String sql = "select count(*) from " + tables.byName(table).name();
        return database.look(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql);
                            ResultSet row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
