package fairlead.app;

import fairlead.storage.Received;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;

/// Leaves in a workspace what a sync would have left there: fields in dispute, and works that the
/// server could not take.
record Questions(Services services) {

    void dispute(UUID lead, String field, String before, String mine, String theirs) {
        run(
                """
                insert into sync_conflict (op_id, tbl, pk, field, root, base, mine, theirs, reason,
                  state, at)
                values (random_uuid(), 4, ?, ?, ?, ? format json, ? format json, ? format json,
                  'CLASH', 'OPEN', current_timestamp)
                """,
                lead,
                field,
                lead,
                quoted(before),
                "{\"%s\": %s}".formatted(field, quoted(mine)),
                quoted(theirs));
    }

    void parked(UUID lead, String company) {
        run(
                """
                insert into sync_outbox (op_seq, op_id, tx_id, kind, tbl, pk, root, base, delta,
                  intent, schema_version, made_at, state, last_error)
                values (1001, random_uuid(), random_uuid(), 'UPDATE', 4, ?, ?, json '{}',
                  ? format json, json '{"kind":"lead.edit","work":null}', 6, current_timestamp,
                  'PARKED', 'REFUSED')
                """,
                lead,
                lead,
                "{\"company\": %s}".formatted(quoted(company)));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void run(String sql, Object... values) {
        services.database.receive(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        for (int i = 0; i < values.length; i++) {
                            statement.setObject(i + 1, values[i]);
                        }
                        statement.executeUpdate();
                    }
                    return new Received<>(null, List.of());
                });
    }

    /// What stands in a column of a lead.
    String stands(UUID lead, String column) {
        return services.database.look(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "select " + column + " from leads where id = ?")) {
                        statement.setObject(1, lead);
                        try (var row = statement.executeQuery()) {
                            row.next();
                            return row.getString(1);
                        }
                    }
                });
    }
}
