package fairlead.sync.review;

import fairlead.sync.laptop.StateTable;
import fairlead.sync.review.Choice.Mark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// Keeps on the laptop what was decided, and what of it the server has yet to hear.
final class Decisions {

    private final Connection connection;

    Decisions(Connection connection) {
        this.connection = connection;
    }

    void set(Mark mark, String state, Instant at) throws SQLException {
        if (mark.field().isEmpty()) {
            insert(mark.op(), state, at);
        } else {
            update(mark, state);
        }
        tell(mark.op(), "yes");
    }

    void reopen(Mark mark) throws SQLException {
        if (mark.field().isEmpty()) {
            remove(mark.op());
        } else {
            update(mark, "OPEN");
        }
        tell(mark.op(), "no");
    }

    private void tell(UUID op, String resolved) throws SQLException {
        new StateTable(connection).put(StateTable.RESOLVED + op, resolved);
    }

    private void insert(UUID op, String state, Instant at) throws SQLException {
        String sql =
                "insert into sync_conflict (op_id, tbl, pk, field, root, reason, state, at) select"
                        + " op_id, tbl, pk, '', root, coalesce(last_error, ''), ?, ? from"
                        + " sync_outbox where op_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, state);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            statement.setObject(3, op);
            statement.executeUpdate();
        }
    }

    private void update(Mark mark, String state) throws SQLException {
        String sql = "update sync_conflict set state = ? where op_id = ? and field = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, state);
            statement.setObject(2, mark.op());
            statement.setString(3, mark.field());
            statement.executeUpdate();
        }
    }

    private void remove(UUID op) throws SQLException {
        String sql = "delete from sync_conflict where op_id = ? and field = ''";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, op);
            statement.executeUpdate();
        }
    }
}
