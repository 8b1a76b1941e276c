package fairlead.sync.laptop;

import fairlead.sync.merge.Clash;
import fairlead.sync.merge.Op;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;

/// The fields on which somebody must choose between mine and theirs.
public final class ConflictTable {

    private final Connection connection;

    public ConflictTable(Connection connection) {
        this.connection = connection;
    }

    /// A later clash on the same field takes the place of the earlier one.
    void add(Op op, Clash clash, String reason, Instant at) throws SQLException {
        close(op, clash.field());
        String sql =
                "merge into sync_conflict (op_id, tbl, pk, field, root, base, mine, theirs, reason,"
                        + " state, at) key (op_id, field) values (?, ?, ?, ?, ?, ? format json, ?"
                        + " format json, ? format json, ?, 'OPEN', ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, op.id());
            statement.setInt(2, op.table().number());
            statement.setObject(3, op.pk());
            statement.setString(4, clash.field());
            statement.setObject(5, op.root());
            statement.setString(6, clash.base().toString());
            statement.setString(7, mine(clash));
            statement.setString(8, clash.theirs().toString());
            statement.setString(9, reason);
            statement.setObject(10, at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /// Mine, with what goes along with it.
    private static String mine(Clash clash) {
        return clash.companions().deepCopy().set(clash.field(), clash.mine()).toString();
    }

    private void close(Op op, String field) throws SQLException {
        String sql =
                "update sync_conflict set state = 'THEIRS' where pk = ? and tbl = ? and field = ?"
                        + " and state = 'OPEN'";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, op.pk());
            statement.setInt(2, op.table().number());
            statement.setString(3, field);
            statement.executeUpdate();
        }
    }

    public long open() throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from sync_conflict where state = 'OPEN'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
