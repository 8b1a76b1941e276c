package fairlead.sync.server;

import fairlead.settings.FairleadException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/// Who the server is and what it knows of this laptop, asked in one round trip before anything
/// else; a server that is no place for sync is refused with a sentence. `clockAhead` is by how much
/// the laptop's clock is ahead of the server's, nothing where the answer took longer than that.
public record Handshake(
        UUID epoch, String history, Known known, int schema, String snapshot, Duration clockAhead) {

    private static final int PROTOCOL = 1;
    private static final String READS_ONLY = "25006";

    private static final Set<String> NOT_FOR_US = Set.of("42501", "0A000");

    /// A database that was made anew under the same name has other numbers.
    private static final String MADE =
            "current_database() || ' ' || (select oid from pg_database where datname ="
                    + " current_database()) || ' ' || 'sync.meta'::regclass::oid";

    /// Another cluster, or one that was set back, has another number or timeline. A server in
    /// somebody's care may hide both.
    private static final String WHOLE =
            MADE
                    + " || ' ' || (select system_identifier from pg_control_system())"
                    + " || ' ' || left(pg_walfile_name(pg_current_wal_lsn()), 8)";

    private static final String MAY_CHANGE =
            "(select coalesce(string_agg(relname, ' '), '') from pg_class where relnamespace ="
                    + " 'public'::regnamespace and relkind = 'r' and"
                    + " has_any_column_privilege(oid, 'update'))";

    private static final String SQL =
            """
            with me as (
              insert into sync.replica as r (replica_id, incarnation, device, schema_version,
                  pending)
              values (?, ?, ?, ?, ?)
              on conflict (replica_id) do update set
                incarnation = case when r.incarnation in (?, excluded.incarnation)
                  then excluded.incarnation else r.incarnation end,
                device = excluded.device, schema_version = excluded.schema_version,
                pending = excluded.pending, last_seen_at = clock_timestamp(), wiped_at = null
              returning incarnation, last_op_seq, scope_epoch)
            select m.epoch, m.protocol, m.schema_version, m.min_client_schema, pg_is_in_recovery(),
              me.incarnation, me.last_op_seq, me.scope_epoch, clock_timestamp(),
              pg_current_snapshot()::text, %s, m.log_floor::text, %s
            from sync.meta m, me
            """;

    /// What the server knows of this laptop; `floor` is the oldest transaction that its log keeps,
    /// `mayChange` the tables of which whoever works there may change a row at all.
    public record Known(
            UUID incarnation, long lastSeq, long scopeEpoch, String floor, Set<String> mayChange) {}

    /// How this laptop introduces itself: its name, the incarnation that the server should know,
    /// the one that begins now, its schema, and how many changes it has not brought in yet.
    public record Guest(
            UUID replica, UUID incarnation, UUID next, String device, int schema, long pending) {}

    /// Registers the laptop and asks; commits. `clock` is the laptop's, and only compared.
    public static Handshake shake(Connection connection, Guest guest, Clock clock)
            throws SQLException {
        try {
            return ask(connection, SQL.formatted(WHOLE, MAY_CHANGE), guest, clock);
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (NOT_FOR_US.contains(state)) {
                return ask(connection, SQL.formatted(MADE, MAY_CHANGE), guest, clock);
            }
            if (READS_ONLY.equals(state)) {
                refuseStandby(connection);
            }
            throw e;
        }
    }

    private static Handshake ask(Connection connection, String sql, Guest guest, Clock clock)
            throws SQLException {
        Instant before = clock.instant();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, guest.replica());
            statement.setObject(2, guest.next());
            statement.setString(3, guest.device());
            statement.setInt(4, guest.schema());
            statement.setLong(5, guest.pending());
            statement.setObject(6, guest.incarnation());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new FairleadException("sync.noserver", null);
                }
                Instant server = row.getObject(9, OffsetDateTime.class).toInstant();
                return read(row, guest, ahead(before, server, clock.instant()));
            }
        }
    }

    private static Duration ahead(Instant asked, Instant server, Instant answered) {
        if (server.isBefore(asked)) {
            return Duration.between(server, asked);
        }
        return server.isAfter(answered) ? Duration.between(server, answered) : Duration.ZERO;
    }

    /// A standby takes transactions that are still under way for finished ones.
    private static void refuseStandby(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select pg_is_in_recovery()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getBoolean(1)) {
                throw new FairleadException("sync.standby", null);
            }
        }
    }

    private static Handshake read(ResultSet row, Guest guest, Duration ahead) throws SQLException {
        if (row.getInt(2) != PROTOCOL) {
            throw new FairleadException("sync.protocol", null, row.getInt(2), PROTOCOL);
        }
        if (guest.schema() < row.getInt(4)) {
            throw new FairleadException("sync.tooold", null, guest.schema(), row.getInt(4));
        }
        if (guest.schema() > row.getInt(3)) {
            throw new FairleadException("sync.toonew", null, guest.schema(), row.getInt(3));
        }
        Known known =
                new Known(
                        row.getObject(6, UUID.class),
                        row.getLong(7),
                        row.getLong(8),
                        row.getString(12),
                        Set.of(row.getString(13).split(" ")));
        return new Handshake(
                row.getObject(1, UUID.class),
                row.getString(11),
                known,
                row.getInt(3),
                row.getString(10),
                ahead);
    }

    /// What tells this database from every other one, and from itself before it was set back.
    public String identity() {
        return epoch + " " + history;
    }

    /// Another laptop lives under our name, or ours is an old copy of itself: it must take a new
    /// name, for its numbers are taken.
    public boolean isFork(Guest guest) {
        return !known.incarnation().equals(guest.next());
    }
}
