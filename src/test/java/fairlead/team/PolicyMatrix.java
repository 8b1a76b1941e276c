package fairlead.team;

import fairlead.team.PolicyRows.Kind;
import fairlead.team.PolicyRows.People;
import fairlead.team.PolicyTable.Line;
import fairlead.team.PolicyTable.Role;
import fairlead.team.PolicyTable.Whose;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks a server for every cell of the table, and says where it answers otherwise.
final class PolicyMatrix {

    private static final Map<Role, String> WHO =
            new EnumMap<>(
                    Map.of(
                            Role.REP, "rita",
                            Role.MANAGER, "max",
                            Role.ADMIN, "ada",
                            Role.AGENT, "rita",
                            Role.NOBODY, "rita"));

    private final PolicyFixture team;
    private final List<Line> lines;
    private final List<String> mismatches = new ArrayList<>();
    private int probes;

    PolicyMatrix(PolicyFixture team, List<Line> lines) {
        this.team = team;
        this.lines = lines;
    }

    int probes() {
        return probes;
    }

    List<String> run(boolean open) throws SQLException {
        team.show(open ? "open" : "own");
        for (Role role : Role.values()) {
            List<String> logins =
                    role == Role.NOBODY
                            ? List.of("stranger", "fl_tracker")
                            : List.of("crm_" + WHO.get(role));
            for (String login : logins) {
                probe(role, login, open);
            }
        }
        return mismatches;
    }

    private void probe(Role role, String login, boolean open) throws SQLException {
        try (Connection connection = team.as(login)) {
            if (role == Role.AGENT) {
                TestServer.execute(connection, "set role fl_agent");
            }
            connection.setAutoCommit(false);
            for (Line line : lines) {
                probe(connection, role, line, open);
            }
            connection.rollback();
        }
    }

    private void probe(Connection connection, Role role, Line line, boolean open)
            throws SQLException {
        Kind kind = PolicyRows.kind(line.table());
        People people = team.seenBy(WHO.get(role));
        Set<Whose> allowed = line.allowed(role, open);
        if (line.action().equals("insert")) {
            for (Whose whose : kind.shared() ? List.of(Whose.OWN) : List.of(Whose.values())) {
                String sql = PolicyRows.probe(line, kind, null, people, whose);
                compare(
                        connection,
                        new Probe(role, line, whose, open, sql),
                        allowed.contains(whose));
            }
            return;
        }
        for (Map.Entry<String, Whose> row : team.rows(kind, people.me()).entrySet()) {
            String sql = PolicyRows.probe(line, kind, row.getKey(), people, row.getValue());
            Probe probe = new Probe(role, line, row.getValue(), open, sql);
            compare(connection, probe, allowed.contains(row.getValue()));
        }
    }

    private record Probe(Role role, Line line, Whose whose, boolean open, String sql) {

        /// Brings the row into the state of which the line speaks.
        String before() {
            return line.verb().equals("delete sent")
                    ? sql.replace(
                            "delete from sent_emails", "update sent_emails set sent_at = now()")
                    : null;
        }
    }

    private void compare(Connection connection, Probe probe, boolean allowed) throws SQLException {
        probes++;
        Savepoint before = connection.setSavepoint();
        String answer = answer(connection, probe);
        connection.rollback(before);
        connection.releaseSavepoint(before);
        if (!answer.equals(allowed ? "yes" : "no")) {
            mismatches.add(
                    "%s %s %s%s: %s, but the table says %s (%s)"
                            .formatted(
                                    probe.role(),
                                    probe.line(),
                                    probe.whose(),
                                    probe.open() ? " (open)" : "",
                                    answer,
                                    allowed ? "yes" : "no",
                                    probe.sql()));
        }
    }

    private static String answer(Connection connection, Probe probe) {
        try (Statement statement = connection.createStatement()) {
            if (probe.before() != null) {
                statement.execute(probe.before());
            }
            boolean read = statement.execute(probe.sql());
            boolean any = read ? statement.getResultSet().next() : statement.getUpdateCount() > 0;
            return any ? "yes" : "no";
        } catch (SQLException e) {
            return e.getSQLState().equals("42501") ? "no" : e.getMessage();
        }
    }
}
