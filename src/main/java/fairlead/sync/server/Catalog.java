package fairlead.sync.server;

import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.rows.Trip;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What a server's schema says: which columns it fills by itself where a new row does not name them
/// (what may be null is sent as null, or a default would stand where the laptop shows nothing), and
/// whether agents have a role of their own there.
final class Catalog {

    private static final String REQUIRED =
            "select table_name || '.' || column_name from information_schema.columns where"
                    + " table_schema = 'public' and is_nullable = 'NO'";

    private static final String ROLE =
            "select from pg_roles where rolname = 'fl_agent' and pg_has_role(session_user, oid,"
                    + " 'SET') and has_table_privilege(oid, 'public.work_log', 'insert')";

    private final Set<String> required = new HashSet<>();
    private boolean agents;

    /// Known once the trip was made.
    static Catalog on(Trip trip) {
        Catalog catalog = new Catalog();
        trip.ask(
                REQUIRED,
                rows -> {
                    while (rows.next()) {
                        catalog.required.add(rows.getString(1));
                    }
                });
        trip.ask(ROLE, rows -> catalog.agents = rows.next());
        return catalog;
    }

    boolean hasAgents() {
        return agents;
    }

    /// The columns of an insert for a row that names those that `named` knows.
    List<SyncColumn> inserted(SyncTable table, Predicate<String> named) {
        return table.columns().stream()
                .filter(SyncColumn::isSent)
                .filter(
                        c ->
                                named.test(c.name())
                                        || !required.contains(table.name() + "." + c.name()))
                .toList();
    }
}
