package fairlead.team;

import fairlead.settings.FairleadException;
import fairlead.storage.SharedSchema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Reads who is in the team, from the people and from the server's own roles.
final class MemberStore {

    private static final String ALL =
            """
            select u.id, u.db_role, u.full_name, u.email, u.team_role,
              case
                when u.db_role is null then 'NAME'
                when not u.active or r.rolname is null or not r.rolcanlogin then 'REMOVED'
                when r.rolvaliduntil is null or r.rolvaliduntil = 'infinity' then 'ACTIVE'
                when r.rolvaliduntil < now() then 'EXPIRED'
                else 'INVITED' end,
              (select count(*) from leads l where l.assigned_to = u.id and l.deleted_at is null),
              (select count(*) from pg_stat_activity a where a.usename = u.db_role),
              p.laptops, p.pending, p.last_seen_at, p.wiped, p.wiped_at
            from users u left join pg_roles r on r.rolname = u.db_role
              cross join lateral (
                select count(*) filter (where wiped_at is null) as laptops,
                  coalesce(sum(pending) filter (where wiped_at is null), 0) as pending,
                  max(last_seen_at) as last_seen_at, count(wiped_at) as wiped,
                  max(wiped_at) as wiped_at
                from sync.replica where role_name = u.db_role) p
            order by u.active desc, u.full_name, u.id
            """;

    private final Connection connection;

    MemberStore(Connection connection) {
        this.connection = connection;
    }

    List<Member> all() {
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            List<Member> members = new ArrayList<>();
            while (rows.next()) {
                members.add(member(rows));
            }
            return members;
        } catch (SQLException e) {
            throw SharedSchema.explain(e);
        }
    }

    Member byLogin(String login) {
        return all().stream()
                .filter(member -> member.login().equals(Optional.of(login)))
                .findFirst()
                .orElseThrow(() -> new FairleadException("team.error.nobody", null, login));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject(1, UUID.class),
                Optional.ofNullable(row.getString(2)).map(role -> role.replaceFirst("^crm_", "")),
                row.getString(3),
                row.getString(4),
                TeamRole.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                MemberState.valueOf(row.getString(6)),
                row.getLong(7),
                row.getLong(8),
                laptops(row));
    }

    private static Laptops laptops(ResultSet row) throws SQLException {
        return new Laptops(
                row.getLong(9),
                row.getLong(10),
                instant(row.getTimestamp(11)),
                row.getLong(12),
                instant(row.getTimestamp(13)));
    }

    private static Optional<Instant> instant(Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
