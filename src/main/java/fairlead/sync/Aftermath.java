package fairlead.sync;

import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What follows a sync: the server hears what was decided about parked work, and once a day both
/// sides forget what nobody needs any more.
final class Aftermath {

    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);
    private static final Duration DAY = Duration.ofHours(20);

    private final Laptop laptop;

    Aftermath(Laptop laptop) {
        this.laptop = laptop;
    }

    /// What one laptop decided is no question any more for the managers who see it on the server.
    void tell(Connection connection) throws SQLException {
        Map<String, String> untold = laptop.untold();
        if (untold.isEmpty()) {
            return;
        }
        connection.setAutoCommit(false);
        for (boolean resolved : List.of(true, false)) {
            tell(connection, untold, resolved);
        }
        connection.commit();
        untold.keySet().forEach(op -> laptop.forget(StateTable.RESOLVED + op));
    }

    private static void tell(Connection connection, Map<String, String> untold, boolean resolved)
            throws SQLException {
        UUID[] ops =
                untold.entrySet().stream()
                        .filter(one -> one.getValue().equals("yes") == resolved)
                        .map(one -> UUID.fromString(one.getKey()))
                        .toArray(UUID[]::new);
        String sql =
                "update sync.parked set resolved_at = case when ? then clock_timestamp() end,"
                        + " resolved_by = case when ? then session_user end where op_id = any(?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBoolean(1, resolved);
            statement.setBoolean(2, resolved);
            statement.setArray(3, connection.createArrayOf("uuid", ops));
            statement.executeUpdate();
        }
    }

    /// At most once a day, and only by those whom the server lets.
    void tidy(Line line) throws SQLException {
        Instant now = laptop.now();
        boolean lately =
                laptop.state(StateTable.LAST_UPKEEP)
                        .map(Instant::parse)
                        .filter(last -> !last.isAfter(now) && last.plus(DAY).isAfter(now))
                        .isPresent();
        if (lately) {
            return;
        }
        laptop.remember(Map.of(StateTable.LAST_UPKEEP, now.toString()));
        laptop.tidy();
        laptop.prune();
        try (Connection connection = line.open();
                Statement statement = connection.createStatement()) {
            if (mayCompact(statement)) {
                statement.execute("select sync.compact()");
                LOG.info("the log of changes was compacted");
            }
        }
    }

    private static boolean mayCompact(Statement statement) throws SQLException {
        String sql = "select has_function_privilege('sync.compact()', 'execute')";
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
