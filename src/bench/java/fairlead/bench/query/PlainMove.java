package fairlead.bench.query;

import fairlead.storage.Ids;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// The rows of a move, written by hand with as few statements as can be.
final class PlainMove implements AutoCloseable {
    private static final String CHANGED = "{\"status\":\"active\",\"board_rank\":\"m\"}";

    private final String url;
    private final String user;
    private final boolean postgres;
    private Connection connection;

    PlainMove(String url, String user, boolean postgres) {
        this.url = url;
        this.user = user;
        this.postgres = postgres;
    }

    PlainMove open() throws SQLException {
        connection = DriverManager.getConnection(url, user, "");
        connection.setAutoCommit(false);
        return this;
    }

    void move(UUID lead, String to) throws SQLException {
        OffsetDateTime now = Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        UUID work = Ids.next();
        UUID event = Ids.next();
        read("select * from leads where id = ?", lead);
        write(
                "update leads set status = "
                        + status()
                        + ", status_entered_at = ?,"
                        + " last_activity_at = ?, updated_at = ?, row_version = row_version + 1"
                        + " where id = ?",
                to,
                now,
                now,
                now,
                lead);
        write(
                "insert into lead_timeline (id, lead_id, event_type, title, metadata, actor_type,"
                        + " occurred_at, created_at) values (?, ?, 'status_changed', ?, "
                        + json()
                        + ", 'system', ?, ?)",
                event,
                lead,
                to,
                CHANGED,
                now,
                now);
        write(
                "insert into work_log (id, kind, actor_type, source, summary, at) values"
                        + " (?, 'lead.move', 'system', 'system', "
                        + json()
                        + ", ?)",
                work,
                "{\"count\":1}",
                now);
        history(work, "leads", lead, lead, now);
        history(work, "lead_timeline", event, lead, now);
        connection.commit();
    }

    private void history(UUID work, String table, UUID row, UUID lead, OffsetDateTime now)
            throws SQLException {
        write(
                "insert into field_history (id, work_id, table_name, row_id, lead_id, operation,"
                        + " old_values, new_values, at) values (?, ?, ?, ?, ?, 'update', "
                        + json()
                        + ", "
                        + json()
                        + ", ?)",
                Ids.next(),
                work,
                table,
                row,
                lead,
                CHANGED,
                CHANGED,
                now);
    }

    private String json() {
        return postgres ? "cast(? as jsonb)" : "? format json";
    }

    private String status() {
        return postgres ? "cast(? as lead_status)" : "?";
    }

    private void read(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
        }
    }

    private void write(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
