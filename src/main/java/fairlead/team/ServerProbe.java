package fairlead.team;

import fairlead.settings.FairleadException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What the owner may do on a server, asked before anything is done.
record ServerProbe(
        int major,
        boolean superuser,
        boolean makesRoles,
        boolean ownsDatabase,
        boolean hadRoles,
        boolean keepsRoles,
        boolean standby,
        boolean encrypts,
        boolean scram) {

    private static final String FACTS =
            """
            select current_setting('server_version_num')::int / 10000,
              r.rolsuper, r.rolcreaterole,
              pg_has_role(current_user, d.datdba, 'USAGE'),
              to_regrole('fl_owner') is not null,
              to_regrole('fl_owner') is null or exists (
                select from pg_auth_members m
                where m.roleid = to_regrole('fl_owner') and m.admin_option
                  and pg_has_role(current_user, m.member, 'USAGE')),
              pg_is_in_recovery(),
              current_setting('ssl') = 'on',
              current_setting('password_encryption') = 'scram-sha-256'
            from pg_roles r, pg_database d
            where r.rolname = current_user and d.datname = current_database()
            """;

    static ServerProbe of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FACTS)) {
            row.next();
            return new ServerProbe(
                    row.getInt(1),
                    row.getBoolean(2),
                    row.getBoolean(3),
                    row.getBoolean(4),
                    row.getBoolean(5),
                    row.getBoolean(6),
                    row.getBoolean(7),
                    row.getBoolean(8),
                    row.getBoolean(9));
        }
    }

    void refuse() {
        if (standby) {
            throw new FairleadException("team.error.standby", null);
        }
        if (superuser) {
            return;
        }
        if (!makesRoles) {
            throw new FairleadException("team.error.createrole", null);
        }
        if (!ownsDatabase) {
            throw new FairleadException("team.error.notowner", null);
        }
        if (!keepsRoles) {
            throw new FairleadException("team.error.foreignroles", null);
        }
    }

    /// What is left for whoever looks after the server.
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!encrypts) {
            remarks.add("team.remark.tls");
        }
        if (!scram) {
            remarks.add("team.remark.scram");
        }
        return remarks;
    }
}
