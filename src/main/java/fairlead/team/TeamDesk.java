package fairlead.team;

import fairlead.settings.FairleadException;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.SharedSchema;

import org.postgresql.util.PSQLException;
import org.postgresql.util.PasswordUtil;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Lets people into a team's database and out of it, over one connection of an admin or of the
/// database's owner. Passwords are turned into SCRAM verifiers here; the server never sees one.
public final class TeamDesk implements AutoCloseable {

    private final Connection connection;
    private final MemberStore members;

    private TeamDesk(Connection connection) {
        this.connection = connection;
        this.members = new MemberStore(connection);
    }

    public static TeamDesk open(DatabaseSettings.Server server) {
        Connection connection = SharedSchema.connect(server);
        TeamDesk desk = new TeamDesk(connection);
        try {
            if (!server.user().startsWith("crm_")) {
                desk.call("select set_config('role', 'fl_owner', false)");
            }
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    public List<Member> list() {
        return members.all();
    }

    /// Returns the one-time password, which ends after three days.
    public Admitted invite(NewMember member) {
        String password = OneTimePassword.make();
        String id =
                call(
                        "select team.invite(?, ?, ?, ?, ?)",
                        member.login(),
                        member.email(),
                        member.name(),
                        member.role().label(),
                        verifier(password.toCharArray()));
        return new Admitted(UUID.fromString(id), member.login(), password);
    }

    /// Whoever is removed is out when this returns; what they own stays.
    public Removal remove(String login) {
        Member member = members.byLogin(login);
        String ended = call("select team.remove(?::uuid)", member.id().toString());
        String late = call("select team.sweep()");
        return new Removal(member, Integer.parseInt(ended) + Integer.parseInt(late));
    }

    /// A new one-time password; whoever is signed in with the old one is out.
    public Admitted reset(String login) {
        Member member = members.byLogin(login);
        String password = OneTimePassword.make();
        call(
                "select team.reset(?::uuid, ?)",
                member.id().toString(),
                verifier(password.toCharArray()));
        return new Admitted(member.id(), login, password);
    }

    public TeamVisibility visibility() {
        return TeamVisibility.of(call("select team.visibility()"));
    }

    public void show(TeamVisibility visibility) {
        call("select team.show(?)", visibility.label());
    }

    /// Compares history with its seals, then seals what came since.
    public HistoryCheck checkHistory() {
        List<String> broken = new ArrayList<>();
        String sql =
                "select what || ' ' || table_name || coalesce(' ' || row_id, '') from"
                        + " team.check_history() order by 1";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                broken.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw explained(e);
        }
        return new HistoryCheck(broken, call("select team.seal_history()"));
    }

    /// One's own password, in place of the one-time one.
    public void activate(char[] password) {
        call("select team.activate(?)", verifier(password));
    }

    /// Whether the one who is signed in still has the one-time password.
    public boolean isNew() {
        return "t"
                .equals(
                        call(
                                "select rolvaliduntil is not null and rolvaliduntil <> 'infinity'"
                                        + " from pg_roles where rolname = session_user"));
    }

    /// The person who is signed in; empty for somebody who is nobody in this team.
    public java.util.Optional<UUID> me() {
        return java.util.Optional.ofNullable(call("select team.me()")).map(UUID::fromString);
    }

    /// The driver wipes what it is given.
    private static String verifier(char[] password) {
        return PasswordUtil.encodeScramSha256(password.clone());
    }

    private String call(String sql, String... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    private static FairleadException explained(SQLException failure) {
        if (failure instanceof PSQLException told && told.getServerErrorMessage() != null) {
            String rule = told.getServerErrorMessage().getConstraint();
            if (rule != null && rule.matches("[a-z]+")) {
                return new FairleadException("team.refused." + rule, failure);
            }
        }
        return SharedSchema.explain(failure);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SharedSchema.explain(e);
        }
    }
}
