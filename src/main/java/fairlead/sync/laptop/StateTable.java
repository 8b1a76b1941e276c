package fairlead.sync.laptop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the laptop remembers about itself: its name, its cursor, which history it belongs to.
public final class StateTable {

    public static final String REPLICA = "replica_id";
    public static final String INCARNATION = "incarnation";
    public static final String NEXT_INCARNATION = "incarnation_next";
    public static final String CURSOR = "cursor";
    public static final String EPOCH = "epoch";
    public static final String UNBELIEVED = "epoch_unbelieved";
    public static final String BELIEVED = "epoch_believed";
    public static final String CLOCK_AHEAD = "clock_ahead";
    public static final String SCOPE = "scope_epoch";
    public static final String SCHEMA = "schema";
    public static final String REDO_FROM = "redo_from";
    public static final String LAST_SYNC = "last_sync";
    public static final String LOADING_FROM = "loading_from";
    public static final String LOADED_UNTIL = "loaded_until";
    public static final String KEPT_HERE = "kept_here";
    public static final String HANDOFF_KEY = "handoff_key";
    public static final String SEALED = "sealed";
    public static final String LAST_CHECK = "last_check";
    public static final String CHECK_FOUND = "last_check_found";
    public static final String LAST_UPKEEP = "last_upkeep";

    /// The beginning of the keys under which stands what the server has yet to hear of parked
    /// operations.
    public static final String RESOLVED = "r:";

    private final Connection connection;

    public StateTable(Connection connection) {
        this.connection = connection;
    }

    public Optional<String> get(String key) throws SQLException {
        String sql = "select v from sync_state where k = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /// Everything under keys that begin so, by the rest of the key.
    public Map<String, String> startingWith(String prefix) throws SQLException {
        String sql = "select k, v from sync_state where k like ? || '%'";
        Map<String, String> found = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, prefix);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1).substring(prefix.length()), rows.getString(2));
                }
            }
        }
        return found;
    }

    public void put(String key, String value) throws SQLException {
        String sql = "merge into sync_state (k, v) key (k) values (?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.setString(2, value);
            statement.executeUpdate();
        }
    }

    public void remove(String key) throws SQLException {
        String sql = "delete from sync_state where k = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.executeUpdate();
        }
    }
}
