package fairlead.team;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.team.PolicyTable.Line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What src/docs/policies.md says is what every server holds: cell by cell, in both kinds of team.
@ParameterizedClass
@MethodSource("fairlead.team.TestServer#versions")
class PolicyMatrixTest {

    private static final PolicyTable TABLE = PolicyTable.read();

    private static TestServer server;
    private static PolicyFixture team;

    @Parameter Optional<Path> binaries;

    @BeforeParameterizedClassInvocation
    static void start(Optional<Path> binaries) throws SQLException {
        server = TestServer.start(binaries);
        server.create("crm");
        team = new PolicyFixture(server, "crm");
    }

    @AfterParameterizedClassInvocation
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void everyCellOfTheTableIsWhatTheServerDoes(TestReporter reporter) throws SQLException {
        PolicyMatrix matrix = new PolicyMatrix(team, TABLE.lines());

        matrix.run(true);
        List<String> mismatches = matrix.run(false);

        reporter.publishEntry("probes", String.valueOf(matrix.probes()));
        assertThat(mismatches).isEmpty();
        assertThat(matrix.probes()).isGreaterThan(2_000);
    }

    @Test
    void aPolicyThatIsMissingIsNoticed() throws SQLException {
        assertThat(mismatchesAfter("drop policy seen on lead_contacts")).isNotEmpty();
    }

    @Test
    void aPolicyTooManyIsNoticed() throws SQLException {
        String hole = "create policy hole on lead_contacts for select to fl_rep using (true)";

        assertThat(mismatchesAfter(hole)).isNotEmpty();
    }

    @Test
    void settingUpAgainMendsWhatHasDrifted() throws SQLException {
        mismatchesAfter("grant delete on lead_contacts to fl_rep");

        assertThat(new PolicyMatrix(team, contacts()).run(false)).isEmpty();
    }

    private List<String> mismatchesAfter(String sql) throws SQLException {
        try (Connection owner = team.owner()) {
            TestServer.execute(owner, sql);
        }
        try {
            return new PolicyMatrix(team, contacts()).run(false);
        } finally {
            team.setUp();
        }
    }

    private static List<Line> contacts() {
        return TABLE.lines().stream().filter(l -> l.table().equals("lead_contacts")).toList();
    }
}
