package fairlead.storage.kill;

import fairlead.app.Entities;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Looks for what a kill must never leave behind: lost works, and works of which a part is missing.
final class Damage {

    private static final String WHOLE =
            """
            select w.id from work_log w where w.id = ? and exists
              (select 1 from field_history h where h.work_id = w.id)
            """;

    private static final List<String> NEVER =
            List.of(
                    "select 'work without history' from work_log w where not exists"
                            + " (select 1 from field_history h where h.work_id = w.id)",
                    "select 'lead without history' from leads l where not exists"
                            + " (select 1 from field_history h where h.row_id = l.id"
                            + " and h.operation = 'insert')",
                    "select 'history without its lead' from field_history h"
                            + " where h.table_name = 'leads' and not exists"
                            + " (select 1 from leads l where l.id = h.row_id)",
                    "select 'moved without an event' from leads l where l.status = 'active'"
                            + " and not exists (select 1 from lead_timeline t"
                            + " where t.lead_id = l.id and t.event_type = 'status_changed')",
                    "select 'event without a move' from lead_timeline t join leads l"
                            + " on l.id = t.lead_id where l.status <> 'active'",
                    "select 'seen though rolled back' from leads where name = '"
                            + KilledWriter.NEVER
                            + "'",
                    "select 'changes do not add up' from leads l where l.row_version <>"
                            + " (select count(*) - 1 from field_history h where h.row_id = l.id)");

    private Damage() {}

    /// What is wrong once the program has opened the file again.
    static List<String> after(Kill kill, Path file) {
        DatabaseSettings settings = new DatabaseSettings.File(file, KilledWriter.key(file));
        Database.open(settings, Entities.ALL, Clock.systemUTC()).close();
        return in(kill, file);
    }

    /// What is wrong where nothing but H2 has opened the file.
    static List<String> in(Kill kill, Path file) {
        List<String> found = new ArrayList<>();
        try (Connection connection = KilledWriter.plainly(file, KilledWriter.key(file))) {
            for (UUID work : kill.all()) {
                if (count(connection, WHOLE, work) == 0) {
                    found.add("lost " + work);
                }
            }
            for (String query : NEVER) {
                found.addAll(first(connection, query));
            }
        } catch (SQLException e) {
            found.add("does not open: " + e.getMessage());
        }
        return found;
    }

    private static int count(Connection connection, String query, UUID work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, work);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? 1 : 0;
            }
        }
    }

    private static List<String> first(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query + " limit 1");
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? List.of(rows.getString(1)) : List.of();
        }
    }
}
