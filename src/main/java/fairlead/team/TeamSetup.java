package fairlead.team;

import fairlead.settings.FairleadException;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.SharedSchema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Makes a PostgreSQL database a team's: roles, schema, grants, row policies, and the functions
/// that let people in and out. It can be run again at any time and then mends what has drifted;
/// colleagues who work meanwhile see the rules change at once or not at all.
public final class TeamSetup {

    /// Run each time, in this order, after the schema; the last as the role that lets people in.
    static final List<String> RULES =
            List.of("R__identity", "R__guards", "R__policies", "R__agent", "R__sync", "R__seals");

    private static final String PEOPLE = "R__people";
    private static final String FORBIDDEN = "42501";

    private final DatabaseSettings.Server server;

    public TeamSetup(DatabaseSettings.Server server) {
        this.server = server;
    }

    /// Returns what stands afterwards; throws before anything is touched where it cannot be done.
    public TeamReport run() {
        try (Connection owner = SharedSchema.connect(server)) {
            refuseForeign(owner);
            ServerProbe probe = ServerProbe.of(owner);
            probe.refuse();
            together(owner, "set local lock_timeout = '10s'", script("roles"));
            int schema = SharedSchema.migrate(server, "fl_owner");
            together(owner, rules().toArray(String[]::new));
            tellLaptops(owner, schema);
            if (!probe.hadRoles()) {
                together(owner, "set local role fl_owner", "select team.show('open')");
            }
            List<String> remarks = new ArrayList<>(probe.remarks());
            if (!harden(owner)) {
                remarks.add("team.remark.superuser");
            }
            return new TeamReport(schema, probe.major(), remarks);
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /// What an earlier setup gave to fl_owner, only fl_owner may read.
    private static void refuseForeign(Connection owner) throws SQLException {
        try {
            SharedSchema.refuseForeign(owner);
        } catch (SQLException e) {
            if (!FORBIDDEN.equals(e.getSQLState())) {
                throw e;
            }
            run(owner, "set role fl_owner");
            SharedSchema.refuseForeign(owner);
            run(owner, "reset role");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static FairleadException explained(SQLException failure) {
        return "55P03".equals(failure.getSQLState())
                ? new FairleadException("team.error.busy", failure)
                : SharedSchema.explain(failure);
    }

    /// What a laptop asks for first: the schema, and the key for those who may not come in.
    private static void tellLaptops(Connection owner, int schema) throws SQLException {
        together(
                owner,
                "set role fl_owner",
                "update sync.meta set schema_version = "
                        + schema
                        + " where schema_version <> "
                        + schema);
        HandoverKey.ensure(owner);
        together(owner, "reset role");
    }

    private static List<String> rules() {
        List<String> all = new ArrayList<>();
        all.add("set local lock_timeout = '10s'");
        all.add("set local role fl_owner");
        RULES.forEach(name -> all.add(script(name)));
        all.add("grant create on schema team to fl_usradmin");
        all.add("set local role fl_usradmin");
        all.add(script(PEOPLE));
        all.add("set local role fl_owner");
        all.add("revoke create on schema team from fl_usradmin");
        return all;
    }

    /// What only a superuser may take away from everybody; a managed server has none for us.
    private static boolean harden(Connection owner) throws SQLException {
        try {
            together(owner, script("hardening"));
            return true;
        } catch (SQLException e) {
            if (FORBIDDEN.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void together(Connection connection, String... statements) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    static String script(String name) {
        try (InputStream in = TeamSetup.class.getResourceAsStream("/db/team/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
