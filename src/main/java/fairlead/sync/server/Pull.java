package fairlead.sync.server;

import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;
import fairlead.sync.rows.Trip;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Reads from the server exactly what was committed between two snapshots of it, and no more than
/// what I may see.
public final class Pull {

    private static final String EVERYTHING = "true";

    private final Connection connection;
    private final SyncTables tables;
    private final String scope;

    public Pull(Connection connection, SyncTables tables) {
        this(connection, tables, EVERYTHING);
    }

    /// `scope` is a condition on the table `leads`: what it leaves out is as good as hidden.
    public Pull(Connection connection, SyncTables tables, String scope) {
        this.connection = connection;
        this.tables = tables;
        this.scope = scope;
    }

    /// The rows of one table: those to put in place, and the keys of those that are gone or hidden.
    public record Rows(SyncTable table, List<Object[]> present, Set<UUID> gone) {}

    /// Everything that differs from the snapshot before; `cursor` is the snapshot of now.
    public record Delta(String cursor, List<Rows> tables) {

        public long size() {
            return tables.stream().mapToLong(t -> t.present().size() + t.gone().size()).sum();
        }

        public Set<UUID> goneLeads() {
            return tables.stream()
                    .filter(rows -> rows.table().name().equals("leads"))
                    .findFirst()
                    .map(Rows::gone)
                    .orElse(Set.of());
        }
    }

    private record Changed(Map<SyncTable, Set<UUID>> rows, Set<UUID> roots) {}

    /// What changed since `cursor`. `known` tells which leads the laptop has: one that it has not,
    /// and may see now, comes with everything that hangs on it.
    public Delta since(String cursor, Predicate<UUID> known) throws SQLException {
        Trip trip = new Trip(connection);
        String[] now = new String[1];
        begin(trip, now);
        Changed changed = changed(trip, cursor);
        trip.go();
        Map<SyncTable, List<Object[]>> present = read(trip, changed, known);
        Map<SyncTable, Rows> rows = new LinkedHashMap<>();
        Set<UUID> outside = new HashSet<>();
        for (SyncTable table : tables.all()) {
            Set<UUID> ids = asked(table, changed, known);
            if (!ids.isEmpty()) {
                Rows told = told(table, present.get(table), ids);
                if (isScoped(table)) {
                    outside.addAll(told.gone());
                }
                rows.put(table, isScoped(table) ? told : without(outside, told));
            }
        }
        appearing(rows, changed.roots(), known);
        connection.commit();
        return new Delta(now[0], List.copyOf(rows.values()));
    }

    /// Every table that changed, at once.
    private Map<SyncTable, List<Object[]>> read(Trip trip, Changed changed, Predicate<UUID> known)
            throws SQLException {
        Map<SyncTable, List<Object[]>> present = new HashMap<>();
        for (SyncTable table : tables.all()) {
            String suffix = isScoped(table) ? "and " + scope : "";
            Set<UUID> ids = asked(table, changed, known);
            trip.rows(table, "id", ids, suffix, found -> present.put(table, found));
        }
        trip.go();
        return present;
    }

    private boolean isScoped(SyncTable table) {
        return table.name().equals("leads") && !scope.equals(EVERYTHING);
    }

    /// Anything that happens to a lead may bring it into the scope or take it out.
    private Set<UUID> asked(SyncTable table, Changed changed, Predicate<UUID> known) {
        Set<UUID> ids = new HashSet<>(changed.rows().getOrDefault(table, Set.of()));
        if (isScoped(table)) {
            changed.roots().stream().filter(known).forEach(ids::add);
        }
        return ids;
    }

    private static Rows told(SyncTable table, List<Object[]> present, Set<UUID> ids) {
        Set<UUID> gone = new HashSet<>(ids);
        present.forEach(row -> gone.remove((UUID) row[0]));
        return new Rows(table, present, gone);
    }

    /// The server's present snapshot, to begin a load from.
    public String begun() throws SQLException {
        String now = begin();
        connection.commit();
        return now;
    }

    private String begin() throws SQLException {
        Trip trip = new Trip(connection);
        String[] now = new String[1];
        begin(trip, now);
        trip.go();
        return now[0];
    }

    /// Asks for the snapshot of the transaction that begins, after the end of any in which somebody
    /// still read. Whatever fails leaves the connection to be closed by whoever opened it.
    private void begin(Trip trip, String[] now) throws SQLException {
        connection.setAutoCommit(true);
        connection.setAutoCommit(false);
        trip.say("set transaction isolation level repeatable read read only")
                .ask(
                        "select pg_current_snapshot()::text",
                        row -> {
                            row.next();
                            now[0] = row.getString(1);
                        });
    }

    private Changed changed(Trip trip, String cursor) {
        Changed changed = new Changed(new LinkedHashMap<>(), new HashSet<>());
        trip.ask(
                "select distinct tbl, pk, root from sync.change where xid >="
                        + " pg_snapshot_xmin(cast(? as pg_snapshot)) and not"
                        + " pg_visible_in_snapshot(xid, cast(? as pg_snapshot))",
                rows -> changed(rows, changed),
                cursor,
                cursor);
        return changed;
    }

    private void changed(ResultSet row, Changed changed) throws SQLException {
        while (row.next()) {
            UUID pk = row.getObject(2, UUID.class);
            tables.byNumber(row.getInt(1))
                    .ifPresent(
                            table ->
                                    changed.rows()
                                            .computeIfAbsent(table, t -> new HashSet<>())
                                            .add(pk));
            UUID root = row.getObject(3, UUID.class);
            if (root != null) {
                changed.roots().add(root);
            }
        }
    }

    /// What hangs on a lead that is out of the scope is as good as gone.
    private static Rows without(Set<UUID> leads, Rows rows) {
        if (leads.isEmpty() || rows.table().root() == null) {
            return rows;
        }
        int root = rows.table().columns().indexOf(rows.table().column(rows.table().root()));
        List<Object[]> present = new ArrayList<>();
        Set<UUID> gone = new HashSet<>(rows.gone());
        for (Object[] row : rows.present()) {
            if (row[root] != null && leads.contains((UUID) row[root])) {
                gone.add((UUID) row[0]);
            } else {
                present.add(row);
            }
        }
        return new Rows(rows.table(), present, gone);
    }

    private Rows read(SyncTable table, Set<UUID> ids) throws SQLException {
        return told(table, new RowReader(connection).by(table, "id", ids, ""), ids);
    }

    /// These rows of a table as they stand; which of them are gone or hidden is said.
    public Rows rows(SyncTable table, Set<UUID> ids) throws SQLException {
        begin();
        Rows rows = read(table, ids);
        connection.commit();
        return rows;
    }

    /// Every row of a table that I may see.
    public List<Object[]> all(SyncTable table) throws SQLException {
        String sql = "select %s from %s".formatted(RowReader.columns(table), table.name());
        return new RowReader(connection).query(table, sql);
    }

    /// Leads that the laptop does not have yet and that are to be seen now, with all their
    /// children.
    private void appearing(Map<SyncTable, Rows> rows, Set<UUID> roots, Predicate<UUID> known)
            throws SQLException {
        SyncTable leads = tables.byName("leads");
        Set<UUID> unknown = new HashSet<>(roots);
        unknown.removeIf(known);
        if (unknown.isEmpty()) {
            return;
        }
        Set<UUID> visible = new HashSet<>();
        for (Object[] row : new RowReader(connection).by(leads, "id", unknown, "and " + scope)) {
            visible.add((UUID) row[0]);
        }
        Trip trip = new Trip(connection);
        for (SyncTable table : tables.all()) {
            if (table.root() != null) {
                trip.rows(table, table.root(), visible, "", found -> add(rows, table, found));
            }
        }
        trip.go();
    }

    private static void add(Map<SyncTable, Rows> rows, SyncTable table, List<Object[]> more) {
        Rows before = rows.getOrDefault(table, new Rows(table, List.of(), Set.of()));
        Map<UUID, Object[]> present = new LinkedHashMap<>();
        before.present().forEach(row -> present.put((UUID) row[0], row));
        more.forEach(row -> present.put((UUID) row[0], row));
        rows.put(table, new Rows(table, new ArrayList<>(present.values()), before.gone()));
    }

    /// A range of leads in the order of their keys after `after` (null for the first), with all
    /// that hangs on them.
    public List<Rows> range(UUID after, int leads) throws SQLException {
        return leads("id > ? order by id limit ?", after == null ? new UUID(0, 0) : after, leads);
    }

    /// The open leads of whoever is signed in, those that changed last first, with all that hangs
    /// on them.
    public List<Rows> mine(int leads) throws SQLException {
        return leads(
                "deleted_at is null and closed_at is null and assigned_to = (select u.id from users"
                        + " u where u.db_role = session_user) order by last_activity_at desc limit"
                        + " ?",
                leads);
    }

    /// Which leads I may see.
    public Set<UUID> leadIds() throws SQLException {
        begin();
        Set<UUID> ids = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from leads where " + scope)) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        connection.commit();
        return ids;
    }

    public long countLeads() throws SQLException {
        return countLeadsAfter(new UUID(0, 0));
    }

    public long countLeadsAfter(UUID after) throws SQLException {
        begin();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select count(*) from leads where id > ? and " + scope)) {
            statement.setObject(1, after);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long count = row.getLong(1);
                connection.commit();
                return count;
            }
        }
    }

    private List<Rows> leads(String which, Object... values) throws SQLException {
        begin();
        SyncTable table = tables.byName("leads");
        String sql =
                "select %s from leads where %s and %s"
                        .formatted(RowReader.columns(table), scope, which);
        List<Object[]> found = new RowReader(connection).query(table, sql, values);
        List<Rows> range = new ArrayList<>(List.of(new Rows(table, found, Set.of())));
        List<UUID> ids = found.stream().map(row -> (UUID) row[0]).toList();
        Trip trip = new Trip(connection);
        for (SyncTable child : tables.all()) {
            if (child.root() != null && child != table) {
                trip.rows(
                        child,
                        child.root(),
                        ids,
                        "",
                        rows -> range.add(new Rows(child, rows, Set.of())));
            }
        }
        trip.go();
        connection.commit();
        return range;
    }

    /// What belongs to no lead, whole, of these tables.
    public List<Rows> rootless(Predicate<SyncTable> which) throws SQLException {
        begin();
        List<Rows> all = new ArrayList<>();
        for (SyncTable table : tables.all().stream().filter(which).toList()) {
            String sql = "select %s from %s".formatted(RowReader.columns(table), table.name());
            if (table.root() == null) {
                all.add(new Rows(table, all(table), Set.of()));
            } else if (!table.name().equals("leads")) {
                List<Object[]> rows =
                        new RowReader(connection)
                                .query(table, sql + " where " + table.root() + " is null");
                all.add(new Rows(table, rows, Set.of()));
            }
        }
        connection.commit();
        return all;
    }
}
