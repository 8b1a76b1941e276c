package fairlead.team;

import fairlead.storage.DatabaseSettings;
import fairlead.team.PolicyRows.Kind;
import fairlead.team.PolicyRows.People;
import fairlead.team.PolicyTable.Whose;

import org.postgresql.util.PasswordUtil;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A team with a row of every table for every person and for nobody.
final class PolicyFixture {

    static final String COLLEAGUE = "cole";
    static final Map<String, String> TEAM =
            Map.of("rita", "rep", COLLEAGUE, "rep", "max", "manager", "ada", "admin");

    private final TestServer server;
    private final String database;
    private final Map<String, UUID> ids = new LinkedHashMap<>();

    PolicyFixture(TestServer server, String database) throws SQLException {
        this.server = server;
        this.database = database;
        setUp();
        try (Connection owner = owner()) {
            for (String login : TEAM.keySet().stream().sorted().toList()) {
                ids.put(login, invite(owner, login, TEAM.get(login)));
            }
            TestServer.execute(
                    owner,
                    "delete from status_settings where status = 'closed_unqualified'",
                    "create role stranger login",
                    "grant connect on database " + database + " to stranger");
            fill(owner);
        }
    }

    /// Makes the rules anew, as its owner does after an update.
    void setUp() {
        String url = server.url(database);
        new TeamSetup(new DatabaseSettings.Server(url, "postgres", "")).run();
    }

    Connection owner() throws SQLException {
        return server.connect(database, "postgres");
    }

    Connection as(String role) throws SQLException {
        return server.connect(database, role);
    }

    People seenBy(String login) {
        return new People(login, COLLEAGUE, ids);
    }

    void show(String visibility) throws SQLException {
        try (Connection owner = owner()) {
            TestServer.execute(owner, "select team.show('" + visibility + "')");
        }
    }

    /// The key of each row of a table, and whose it is from where `login` stands.
    Map<String, Whose> rows(Kind kind, String login) {
        Map<String, Whose> rows = new LinkedHashMap<>();
        if (kind.shared()) {
            rows.put(sharedKey(kind), Whose.OWN);
            return rows;
        }
        for (String who : everybody()) {
            Whose whose = who == null ? Whose.FREE : who.equals(login) ? Whose.OWN : Whose.OTHER;
            rows.put(key(kind, who), whose);
        }
        return rows;
    }

    private String key(Kind kind, String who) {
        return kind.table().equals("users") && who != null
                ? ids.get(who).toString()
                : PolicyRows.id(kind.table(), String.valueOf(who)).toString();
    }

    private static String sharedKey(Kind kind) {
        return switch (kind.key()) {
            case "status" -> "active";
            case "installed_rank" -> "1";
            case "one" -> "true";
            case "xid" -> "77";
            default -> PolicyRows.id(kind.table(), "null").toString();
        };
    }

    private List<String> everybody() {
        List<String> everybody = new ArrayList<>(ids.keySet());
        everybody.add(null);
        return everybody;
    }

    private void fill(Connection owner) throws SQLException {
        for (String who : everybody()) {
            People people = seenBy(who == null ? COLLEAGUE : who);
            Kind leads = PolicyRows.kind("leads");
            String spare = PolicyRows.id("spare", String.valueOf(who)).toString();
            make(owner, leads, spare, people, who);
        }
        for (Kind kind : PolicyRows.KINDS) {
            List<String> owners = kind.shared() ? Arrays.asList((String) null) : everybody();
            for (String who : owners) {
                boolean stands =
                        kind.table().equals("users") && who != null
                                || List.of("one", "installed_rank", "status").contains(kind.key());
                if (!stands) {
                    People people = seenBy(who == null ? COLLEAGUE : who);
                    make(owner, kind, key(kind, who), people, who);
                }
            }
        }
    }

    private static void make(Connection owner, Kind kind, String id, People people, String who)
            throws SQLException {
        TestServer.execute(
                owner, PolicyRows.insert(kind.table(), kind.insert(), id, "leads", people, who));
    }

    private static UUID invite(Connection owner, String login, String role) throws SQLException {
        String sql =
                "select team.invite('%s', '%s@team.test', '%s', '%s', '%s')"
                        .formatted(
                                login,
                                login,
                                login,
                                role,
                                PasswordUtil.encodeScramSha256("secret".toCharArray()));
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
