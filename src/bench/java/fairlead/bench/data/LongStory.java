package fairlead.bench.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// Gives one open lead of a workspace a timeline of 20,000 events, over years of every-day talk.
final class LongStory {
    private static final int EVENTS = 20_000;

    private LongStory() {}

    static void tell(Path file) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + file, "FAIRLEAD", "")) {
            UUID lead = lead(connection);
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            """
                            INSERT INTO lead_timeline (id, lead_id, event_type, title, description,
                                actor_type, occurred_at, created_at)
                            SELECT RANDOM_UUID(7), ?,
                                CASE MOD(x, 4) WHEN 0 THEN 'note_added' WHEN 1 THEN 'call_completed'
                                    WHEN 2 THEN 'email_sent' ELSE 'email_received' END,
                                'Talk ' || x, 'What was said in talk ' || x || ' about the offer',
                                'user', DATEADD(MINUTE, -90 * x, CURRENT_TIMESTAMP),
                                DATEADD(MINUTE, -90 * x, CURRENT_TIMESTAMP)
                            FROM SYSTEM_RANGE(1, ?)
                            """)) {
                insert.setObject(1, lead);
                insert.setInt(2, EVENTS);
                insert.executeUpdate();
            }
        }
    }

    private static UUID lead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT id FROM leads WHERE status = 'active' ORDER BY id LIMIT"
                                        + " 1")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }
}
