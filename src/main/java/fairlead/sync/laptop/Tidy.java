package fairlead.sync.laptop;

import fairlead.sync.journal.Journal;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.GroupJson;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// Forgets what was settled long ago: a server that went back further than that would not be
/// believed anyway.
final class Tidy {

    private static final Duration KEPT = Duration.ofDays(30);

    private final SyncTables tables;

    Tidy(SyncTables tables) {
        this.tables = tables;
    }

    /// Deletes settled operations that are older than thirty days with everything before them, and
    /// returns the number from which everything is still known.
    long outbox(Connection connection, Instant now) throws SQLException {
        long from = from(connection, now.minus(KEPT));
        String sql = "delete from sync_outbox where op_seq < ? and state in ('ACKED', 'MERGED')";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, from);
            statement.executeUpdate();
        }
        new StateTable(connection).put(StateTable.REDO_FROM, String.valueOf(from));
        return from;
    }

    private static long from(Connection connection, Instant until) throws SQLException {
        String sql =
                "select coalesce(min(op_seq), (select coalesce(max(op_seq), 0) from"
                        + " sync_outbox)) from sync_outbox where op_seq > 0 and"
                        + " (state = 'PENDING' or made_at > ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, until.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /// Deletes segments of the journal that hold nothing from there on.
    void journal(Journal journal, long from, Instant now) {
        GroupJson frames = new GroupJson(tables);
        journal.prune(
                now.minus(KEPT),
                bytes ->
                        frames.read(bytes)
                                .group()
                                .map(Group::lastSeq)
                                .map(last -> last < from)
                                .orElse(true));
    }
}
