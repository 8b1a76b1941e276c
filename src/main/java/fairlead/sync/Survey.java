package fairlead.sync;

import fairlead.storage.ServerLine;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.Scope;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/// What a copy of a team's database would hold, whole or narrow, before it is made: leads as the
/// server counts those that I may see, and bytes as their share of what its tables weigh.
public record Survey(Extent everything, Extent mine) {

    private static final long LARGE = 20_000;

    private static final String COUNTS =
            """
            select count(*), count(*) filter (where %s),
              (select greatest(c.reltuples, 0) from pg_class c where c.oid = 'leads'::regclass)
            from leads
            """;

    private static final String WEIGHT =
            """
            select sum(pg_total_relation_size(c.oid)) from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
              and c.relname = any(?)
            """;

    /// So many leads, and about so many bytes with all that hangs on them.
    public record Extent(long leads, long bytes) {}

    /// Whether a copy begins narrow where nobody says otherwise.
    public boolean advisesNarrow() {
        return isLarge(everything.leads());
    }

    static boolean isLarge(long leads) {
        return leads > LARGE;
    }

    /// Asks the server as whoever is signed in, who is `me` among the users.
    public static Survey of(Line line, UUID me, Clock clock) {
        try (Connection connection = line.open()) {
            return of(connection, new Scope(true, me).leads(clock.instant()));
        } catch (SQLException e) {
            throw ServerLine.explain(e);
        }
    }

    private static Survey of(Connection connection, String narrow) throws SQLException {
        long weight = weight(connection);
        try (PreparedStatement statement = connection.prepareStatement(COUNTS.formatted(narrow));
                ResultSet row = statement.executeQuery()) {
            row.next();
            long all = row.getLong(1);
            double there = Math.max(1, Math.max(all, row.getDouble(3)));
            return new Survey(
                    new Extent(all, Math.round(weight * (all / there))),
                    new Extent(row.getLong(2), Math.round(weight * (row.getLong(2) / there))));
        }
    }

    private static long weight(Connection connection) throws SQLException {
        Object[] names =
                SyncTables.load().all().stream().map(table -> (Object) table.name()).toArray();
        try (PreparedStatement statement = connection.prepareStatement(WEIGHT)) {
            statement.setArray(1, connection.createArrayOf("text", names));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
